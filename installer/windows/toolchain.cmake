# Builds Windows programs on Debian 12: its MinGW-w64 (POSIX threads, the C runtime of Windows itself) and the libraries of
# installer/windows/build-dependencies, whose folder is given by -DWINDOWS_PREFIX=… or the environment variable of that name.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

if(NOT WINDOWS_PREFIX)
  set(WINDOWS_PREFIX "$ENV{WINDOWS_PREFIX}")
endif()
if(NOT WINDOWS_PREFIX)
  message(FATAL_ERROR "WINDOWS_PREFIX is the folder that installer/windows/build-dependencies has filled")
endif()
set(WINDOWS_PREFIX "${WINDOWS_PREFIX}" CACHE PATH "Libraries for Windows, made by installer/windows/build-dependencies")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WINDOWS_PREFIX)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Windows 10 is the oldest that is served.
set(CMAKE_C_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")
set(CMAKE_CXX_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")

# Libraries and headers are the prefix's and the compiler's only, programs this machine's only.
set(CMAKE_PREFIX_PATH "${WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH "${WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(PKG_CONFIG_EXECUTABLE /bin/false CACHE FILEPATH "This machine's knows nothing of Windows" FORCE)

# moc, rcc, uic and lrelease are this machine's: the same Qt release, by the same Debian.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")
set(Qt6LinguistTools_DIR /usr/lib/x86_64-linux-gnu/cmake/Qt6LinguistTools CACHE PATH "")

# ctest runs the tests through Wine.
find_program(RESTANTE_WINE NAMES wine64 wine PATHS /usr/lib/wine)
if(RESTANTE_WINE)
  set(CMAKE_CROSSCOMPILING_EMULATOR "${RESTANTE_WINE}")
endif()
