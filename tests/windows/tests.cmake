# Which tests the build for Windows has, and how Wine finds the DLLs that they need.
set(rooms_on_windows base config words smtp mail dns net ipc store spool directory admission handover doctor windows)

# What they test is Linux's: sockets with a path, /dev/full, links, rights as numbers, real peers beside them. The Windows side of ipc has tests
# of its own in tests/windows. Wine knows of no port whose it is.
set(not_on_windows tst_port_owner tst_config_rights tst_ipc_peer tst_ipc_server tst_ipc_socket_path tst_message_export tst_history_export tst_support_bundle
  tst_certificate_files tst_web_request tst_source_file tst_sources)

execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-libgcc-file-name OUTPUT_VARIABLE libgcc OUTPUT_STRIP_TRAILING_WHITESPACE)
cmake_path(GET libgcc PARENT_PATH libgcc)
# Without a console Qt would tell a debugger what a test has to say.
set(wine_environment "WINEDEBUG=-all;QT_FORCE_STDERR_LOGGING=1;WINEPATH=Z:${WINDOWS_PREFIX}/bin\\;Z:${libgcc}\\;Z:/usr/x86_64-w64-mingw32/lib")
