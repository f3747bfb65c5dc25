# cmake -DIN=FILE.in -DOUT=FILE -DVERSION=… -DVERSIONS=FILE -P fill.cmake: a script of the packages, with what all share (shared.sh) built in.
file(READ ${CMAKE_CURRENT_LIST_DIR}/shared.sh shared)
string(STRIP "${shared}" shared)
file(READ ${VERSIONS} versions)
string(STRIP "${versions}" versions)
set(version ${VERSION})
configure_file(${IN} ${OUT} @ONLY)
file(CHMOD ${OUT} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
