# The Debian packages restante-relay and restante, by CPack: what is in them beside what every installation has, and what dpkg is told.
# Made by installer/build-linux.
set(RESTANTE_PACKAGE_RELEASE 1 CACHE STRING "Counts the packages of one version of Restante: VERSION-RELEASE")
set(RESTANTE_CONTACT "The Restante maintainers <restante@example.org>" CACHE STRING "Who answers for the packages: Name <address>")
set(package_version ${PROJECT_VERSION}-${RESTANTE_PACKAGE_RELEASE})
set(made ${CMAKE_CURRENT_BINARY_DIR}/packages)
file(MAKE_DIRECTORY ${made})

# The scripts of dpkg know the versions of the tables that this build writes, so the build is asked.
add_custom_command(OUTPUT ${made}/data-versions DEPENDS restanted installer/linux/data-versions installer/linux/shared.sh VERBATIM
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/installer/linux/data-versions $<TARGET_FILE:restanted> > ${made}/data-versions.new
  COMMAND ${CMAKE_COMMAND} -E rename ${made}/data-versions.new ${made}/data-versions)
set(scripts "")
foreach(script preinst postinst prerm postrm)
  add_custom_command(OUTPUT ${made}/${script} VERBATIM
    DEPENDS installer/linux/debian/${script}.in installer/linux/shared.sh installer/linux/fill.cmake ${made}/data-versions
    COMMAND ${CMAKE_COMMAND} -DIN=${CMAKE_CURRENT_SOURCE_DIR}/installer/linux/debian/${script}.in -DOUT=${made}/${script}
      -DVERSION=${package_version} -DVERSIONS=${made}/data-versions -P ${CMAKE_CURRENT_SOURCE_DIR}/installer/linux/fill.cmake)
  list(APPEND scripts ${made}/${script})
endforeach()

# The unit by the function by which the other ways of installing fill it.
add_custom_command(OUTPUT ${made}/restanted.service DEPENDS installer/linux/restanted.service.in installer/linux/shared.sh VERBATIM
  COMMAND sh -c ". \"$1\" && fill_unit /usr/sbin <\"$2\" >\"$3\"" fill ${CMAKE_CURRENT_SOURCE_DIR}/installer/linux/shared.sh
    ${CMAKE_CURRENT_SOURCE_DIR}/installer/linux/restanted.service.in ${made}/restanted.service)

# Debian's own changelog says only that the upstream one is beside it; both, and the manuals, are compressed so that the same is always the same.
string(TIMESTAMP package_date "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH, where that is set
foreach(name restante-relay restante)
  configure_file(installer/linux/debian/changelog.in ${made}/${name}.changelog @ONLY)
  add_custom_command(OUTPUT ${made}/${name}/changelog.Debian.gz ${made}/${name}/changelog.gz VERBATIM
    DEPENDS ${made}/${name}.changelog CHANGELOG.md
    COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/${name}
    COMMAND gzip -9n < ${made}/${name}.changelog > ${made}/${name}/changelog.Debian.gz
    COMMAND gzip -9n < ${CMAKE_CURRENT_SOURCE_DIR}/CHANGELOG.md > ${made}/${name}/changelog.gz)
  list(APPEND documents ${made}/${name}/changelog.Debian.gz ${made}/${name}/changelog.gz)
endforeach()
foreach(manual restante.1 restantectl.1 restanted.8)
  add_custom_command(OUTPUT ${made}/${manual}.gz DEPENDS resources/man/${manual} VERBATIM
    COMMAND gzip -9n < ${CMAKE_CURRENT_SOURCE_DIR}/resources/man/${manual} > ${made}/${manual}.gz)
  list(APPEND documents ${made}/${manual}.gz)
endforeach()
add_custom_target(restante_packages ALL DEPENDS ${scripts} ${documents} ${made}/data-versions ${made}/restanted.service)

install(FILES ${made}/restanted.service DESTINATION /lib/systemd/system COMPONENT relay)
install(FILES ${made}/data-versions DESTINATION ${CMAKE_INSTALL_DATADIR}/restante-relay COMPONENT relay)
install(FILES ${made}/restanted.8.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man8 COMPONENT relay)
install(FILES ${made}/restantectl.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT relay)
install(FILES ${made}/restante.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT desktop)
install(FILES installer/linux/debian/README.Debian DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/restante-relay COMPONENT relay)
foreach(pair relay:restante-relay desktop:restante)
  string(REPLACE ":" ";" pair ${pair})
  list(GET pair 0 component)
  list(GET pair 1 name)
  install(FILES installer/linux/debian/copyright ${made}/${name}/changelog.Debian.gz ${made}/${name}/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
  install(FILES installer/linux/debian/${name}.lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ${name}
    COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT ${RESTANTE_CONTACT})
set(CPACK_PACKAGE_HOMEPAGE_URL "${RESTANTE_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_RELEASE ${RESTANTE_PACKAGE_RELEASE})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/packages/out)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL relay desktop)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_RELAY_PACKAGE_NAME restante-relay)
set(CPACK_DEBIAN_RELAY_DESCRIPTION "backup mail server (backup MX) for firms with one of their own
Accepts a firm's mail while the firm's own mail server cannot, keeps it
safe on the disk, hands it over gently when that one is back, and says in
plain words what happened. Never an open relay.
.
This package has the service, which needs no screen, and restantectl for
the terminal. The window is in the package restante.")
set(CPACK_DEBIAN_RELAY_PACKAGE_DEPENDS "debconf (>= 0.5) | debconf-2.0, passwd, init-system-helpers (>= 1.54)")
set(CPACK_DEBIAN_RELAY_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_RELAY_PACKAGE_SUGGESTS "restante")
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_EXTRA ${scripts}
  ${CMAKE_CURRENT_SOURCE_DIR}/installer/linux/debian/config ${CMAKE_CURRENT_SOURCE_DIR}/installer/linux/debian/templates)

# Qt loads the screen's plugins when the program starts, which no tool sees.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME restante)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "window for the backup mail server Restante
Sets up, watches and explains the backup mail server of the package
restante-relay: what is with the mail, what needs a person, and what to do
now, step by step and in plain words. A tray icon and notifications say it
when something happens. Opening or closing it never stops the service.")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "restante-relay, qt6-translations-l10n, qt6-wayland")
include(CPack)
