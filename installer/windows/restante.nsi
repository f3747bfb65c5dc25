; The installer of Restante for Windows. Made by installer/build-windows:
;   makensis -DSTAGE=folder -DFILES=list.nsh -DICON=restante.ico -DSIDE=side.bmp -DOUTPUT=restante-setup.exe -DVERSION=0.1.0 restante.nsi
; Silent: restante-setup.exe /S [/D=C:\Folder]; uninstall.exe /S. Exit codes: 0 done, 1 ended by a person, 2 not done.
Unicode true
Target amd64-unicode ; the programs are 64 bit, so is what installs them
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"

!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Restante"
!define RULE "Restante SMTP"

Name "Restante"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Restante"
InstallDirRegKey HKLM "${UNINSTALL}" "InstallLocation"
BrandingText "Restante ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Restante"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Restante, a backup mail server"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

Var data ; ProgramData\Restante: configuration, mail, log

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(welcome)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\restante.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(start)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Czech"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Italian"

LangString welcome ${LANG_ENGLISH} "Restante keeps the mail of your domains while your mail server is away, and hands it over when it is back.$\r$\n$\r$\nThis installs its service and its window. Where an earlier version is installed, it is upgraded: mail that waits stays and goes on."
LangString welcome ${LANG_CZECH} "Restante uchová poštu vašich domén, když váš poštovní server není dostupný, a předá ji, až bude zpět.$\r$\n$\r$\nInstaluje se jeho služba a okno. Je-li už nainstalována dřívější verze, bude nahrazena novou: čekající pošta zůstane a bude doručena."
LangString welcome ${LANG_GERMAN} "Restante bewahrt die Mail Ihrer Domains auf, solange Ihr Mailserver nicht erreichbar ist, und übergibt sie ihm danach.$\r$\n$\r$\nInstalliert werden der Dienst und das Fenster. Eine ältere Version wird ersetzt: Mail, die wartet, bleibt und wird zugestellt."
LangString welcome ${LANG_ITALIAN} "Restante conserva la posta dei vostri domini mentre il vostro server di posta non è raggiungibile e gliela consegna quando torna.$\r$\n$\r$\nVengono installati il servizio e la finestra. Una versione precedente viene aggiornata: la posta in attesa resta e prosegue."
LangString start ${LANG_ENGLISH} "Set Restante up now"
LangString start ${LANG_CZECH} "Nastavit Restante hned"
LangString start ${LANG_GERMAN} "Restante jetzt einrichten"
LangString start ${LANG_ITALIAN} "Configura Restante adesso"
LangString old ${LANG_ENGLISH} "Restante needs Windows 10, Windows Server 2016 or newer."
LangString old ${LANG_CZECH} "Restante potřebuje Windows 10, Windows Server 2016 nebo novější."
LangString old ${LANG_GERMAN} "Restante braucht Windows 10, Windows Server 2016 oder neuer."
LangString old ${LANG_ITALIAN} "Restante richiede Windows 10, Windows Server 2016 o più recente."
LangString newer ${LANG_ENGLISH} "A newer version ($0) is installed here. What it keeps cannot be read by version ${VERSION}, so nothing was changed."
LangString newer ${LANG_CZECH} "Je zde nainstalována novější verze ($0). Co uchovává, by verze ${VERSION} nepřečetla, proto se nic nezměnilo."
LangString newer ${LANG_GERMAN} "Hier ist eine neuere Version ($0) installiert. Was sie aufbewahrt, könnte Version ${VERSION} nicht lesen; deshalb wurde nichts geändert."
LangString newer ${LANG_ITALIAN} "Qui è installata una versione più recente ($0). La versione ${VERSION} non potrebbe leggere ciò che conserva, quindi non è stato modificato nulla."
LangString stuck ${LANG_ENGLISH} "The service could not be stopped, so nothing was changed. Stop “Restante mail backup” in the list of services, then try again."
LangString stuck ${LANG_CZECH} "Službu se nepodařilo zastavit, proto se nic nezměnilo. Zastavte „Restante mail backup“ v seznamu služeb a zkuste to znovu."
LangString stuck ${LANG_GERMAN} "Der Dienst konnte nicht angehalten werden; deshalb wurde nichts geändert. Halten Sie „Restante mail backup“ in der Liste der Dienste an und versuchen Sie es noch einmal."
LangString stuck ${LANG_ITALIAN} "Non è stato possibile arrestare il servizio, quindi non è stato modificato nulla. Arrestare “Restante mail backup” nell'elenco dei servizi e riprovare."
LangString noservice ${LANG_ENGLISH} "The programs are installed, but the service did not start. What Windows says is in the list above, and in $data\log."
LangString noservice ${LANG_CZECH} "Programy jsou nainstalovány, ale služba se nespustila. Co hlásí Windows, je v seznamu výše a v $data\log."
LangString noservice ${LANG_GERMAN} "Die Programme sind installiert, aber der Dienst ist nicht gestartet. Was Windows sagt, steht in der Liste oben und in $data\log."
LangString noservice ${LANG_ITALIAN} "I programmi sono installati, ma il servizio non si è avviato. Quello che dice Windows è nell'elenco qui sopra e in $data\log."
LangString kept ${LANG_ENGLISH} "Restante is removed. Mail and settings are kept in $data: installed again, it goes on where it was. $0"
LangString kept ${LANG_CZECH} "Restante je odebráno. Pošta a nastavení zůstávají v $data: po nové instalaci bude pokračovat tam, kde skončilo. $0"
LangString kept ${LANG_GERMAN} "Restante ist entfernt. Mail und Einstellungen bleiben in $data: Wird es wieder installiert, macht es dort weiter. $0"
LangString kept ${LANG_ITALIAN} "Restante è stato rimosso. La posta e le impostazioni restano in $data: una volta reinstallato riprenderà da lì. $0"
LangString waiting ${LANG_ENGLISH} "Waiting in it:"
LangString waiting ${LANG_CZECH} "Čeká v něm:"
LangString waiting ${LANG_GERMAN} "Darin wartet:"
LangString waiting ${LANG_ITALIAN} "In attesa:"

!macro prepare
  SetRegView 64
  SetShellVarContext all ; the start menu of everybody; $APPDATA is ProgramData then
  StrCpy $data "$APPDATA\Restante"
!macroend

Function .onInit
  !insertmacro prepare
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP|MB_OK "$(old)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  ReadRegStr $0 HKLM "${UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      MessageBox MB_ICONSTOP|MB_OK "$(newer)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro prepare
FunctionEnd

; What nobody may hold open while files are replaced: the window is asked to close, the service is stopped and waited for.
!macro stop PREFIX
Function ${PREFIX}stop
  nsExec::ExecToLog 'taskkill /IM restante.exe'
  Pop $1
  ${If} ${FileExists} "$INSTDIR\restanted.exe"
    nsExec::ExecToLog '"$INSTDIR\restanted.exe" --stop'
    Pop $1
  ${EndIf}
FunctionEnd
!macroend
!insertmacro stop ""
!insertmacro stop "un."

Section "Restante"
  ${If} ${FileExists} "$INSTDIR\restanted.exe"
    Call stop
    ; The proof that nobody runs it any more: Windows lets it be opened for writing. It may take a moment after the service has said that it ended.
    StrCpy $2 0
    ${Do}
      ClearErrors
      FileOpen $1 "$INSTDIR\restanted.exe" a
      ${If} ${Errors}
        IntOp $2 $2 + 1
        Sleep 500
      ${Else}
        FileClose $1
        ${ExitDo}
      ${EndIf}
    ${LoopUntil} $2 >= 40
    ${If} $2 >= 40
      MessageBox MB_ICONSTOP|MB_OK "$(stuck)" /SD IDOK
      SetErrorLevel 2
      Abort "$(stuck)"
    ${EndIf}
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateDirectory "$SMPROGRAMS\Restante"
  CreateShortcut "$SMPROGRAMS\Restante\Restante.lnk" "$INSTDIR\restante.exe"
  WriteRegStr HKLM "${RUN}" "Restante" '"$INSTDIR\restante.exe" --hidden'

  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "Restante"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\restante.exe"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $1 $2 $3
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" $1

  ; Whoever installs may look and act on mail, also without an administrator's rights: that is what the group is for.
  nsExec::ExecToLog 'net localgroup restante /add /comment:"May look after the mail that Restante keeps"'
  Pop $1
  ReadEnvStr $2 USERNAME
  nsExec::ExecToLog 'net localgroup restante "$2" /add'
  Pop $1

  ; Only the service's own program may be reached, at the port of mail.
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="${RULE}"'
  Pop $1
  nsExec::ExecToLog 'netsh advfirewall firewall add rule name="${RULE}" dir=in action=allow protocol=TCP localport=25 program="$INSTDIR\restanted.exe"'
  Pop $1

  nsExec::ExecToLog '"$INSTDIR\restanted.exe" --install'
  Pop $1
  ${If} $1 == 0
    nsExec::ExecToLog '"$INSTDIR\restanted.exe" --start'
    Pop $1
  ${EndIf}
  ${If} $1 != 0
    MessageBox MB_ICONEXCLAMATION|MB_OK "$(noservice)" /SD IDOK
    SetErrorLevel 2
  ${EndIf}
SectionEnd

; Mail is never removed: what waits is said, and where it stays.
Section "Uninstall"
  StrCpy $0 ""
  nsExec::ExecToStack '"$INSTDIR\restantectl.exe" status'
  Pop $1
  Pop $2
  ${If} $1 < 2
    StrCpy $0 "$\r$\n$\r$\n$(waiting)$\r$\n$2"
  ${EndIf}
  Call un.stop
  nsExec::ExecToLog '"$INSTDIR\restanted.exe" --remove'
  Pop $1
  ${If} $1 != 0
    MessageBox MB_ICONSTOP|MB_OK "$(stuck)" /SD IDOK
    SetErrorLevel 2
    Abort "$(stuck)"
  ${EndIf}
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="${RULE}"'
  Pop $1
  DeleteRegValue HKLM "${RUN}" "Restante"
  Delete "$SMPROGRAMS\Restante\Restante.lnk"
  RMDir "$SMPROGRAMS\Restante"
  DeleteRegKey HKLM "${UNINSTALL}"
  ; Only what was installed, by name: the folder may be one that has other things in it.
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DetailPrint "$(kept)"
  MessageBox MB_ICONINFORMATION|MB_OK "$(kept)" /SD IDOK
SectionEnd
