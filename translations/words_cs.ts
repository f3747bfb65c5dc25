<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en_GB">
<context>
    <name>words</name>
    <message>
        <source>Restante is not set up yet: no mail is taken. Add your first domain to begin.</source>
        <comment>status.setup</comment>
        <translation>Restante ještě není nastaveno: žádnou poštu zatím nepřijímá. Začněte přidáním první domény.</translation>
    </message>
    <message>
        <source>Start the setup in the Restante program; it takes a few minutes.</source>
        <comment>status.setup!</comment>
        <translation>Spusťte průvodce v programu Restante; zabere to několik minut.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-down</comment>
        <translation>Váš poštovní server {host} neodpovídá od {since:time}. Jeho pošta je bezpečně uložena zde: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. Nothing needs to be done here: the mail is handed over by itself as soon as the server answers.</source>
        <comment>status.primary-down!</comment>
        <translation>Zkontrolujte, zda server a jeho internetová linka běží. Zde není třeba nic dělat: pošta se předá sama, jakmile server odpoví.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail servers do not answer, the first since {since:time}. Their mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primaries-down#down</comment>
        <translation>
            <numerusform>%n poštovní server neodpovídá od {since:time}. Jeho pošta je bezpečně uložena zde: {kept:sentence}.</numerusform>
            <numerusform>%n poštovní servery neodpovídají, první od {since:time}. Jejich pošta je bezpečně uložena zde: {kept:sentence}.</numerusform>
            <numerusform>%n poštovních serverů neodpovídá, první od {since:time}. Jejich pošta je bezpečně uložena zde: {kept:sentence}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the servers and their internet lines are running. The mail is handed over by itself as soon as they answer.</source>
        <comment>status.primaries-down!</comment>
        <translation>Zkontrolujte, zda servery a jejich internetové linky běží. Pošta se předá sama, jakmile servery odpoví.</translation>
    </message>
    <message>
        <source>Your mail server {host} did not answer a moment ago; it is being asked again. Mail that comes meanwhile is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-doubtful</comment>
        <translation>Váš poštovní server {host} před chvílí neodpověděl; dotaz se opakuje. Pošta, která mezitím přijde, je bezpečně uložena zde: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Restante has just started and is looking for your mail server {host}. Mail is taken meanwhile.</source>
        <comment>status.primary-unknown</comment>
        <translation>Restante se právě spustilo a hledá váš poštovní server {host}. Pošta se mezitím přijímá.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over, gently; still here: {kept:sentence}.</source>
        <comment>status.handing-over</comment>
        <translation>Váš poštovní server {host} je zpět. Pošta se mu postupně předává; zde ještě zbývá: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}.</source>
        <comment>status.handing-over-counted</comment>
        <translation>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, less than a minute left.</source>
        <comment>status.handing-over-soon</comment>
        <translation>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}, zbývá méně než minuta.</translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n minutes left.</source>
        <comment>status.handing-over-minutes#left</comment>
        <translation>
            <numerusform>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}, zbývá asi %n minuta.</numerusform>
            <numerusform>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}, zbývají asi %n minuty.</numerusform>
            <numerusform>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}, zbývá asi %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n hours left.</source>
        <comment>status.handing-over-hours#left</comment>
        <translation>
            <numerusform>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}, zbývá asi %n hodina.</numerusform>
            <numerusform>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}, zbývají asi %n hodiny.</numerusform>
            <numerusform>Váš poštovní server {host} je zpět. Pošta se mu předává: {done} z {total}, zbývá asi %n hodin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server {host} answers again. No mail is waiting for it.</source>
        <comment>status.returning</comment>
        <translation>Váš poštovní server {host} opět odpovídá. Žádná pošta na něj nečeká.</translation>
    </message>
    <message>
        <source>Handing over to {host} is paused for maintenance until {until:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.maintenance</comment>
        <translation>Předávání na server {host} je do {until:time} pozastaveno kvůli údržbě. Jeho pošta je bezpečně uložena zde: {kept:sentence}.</translation>
    </message>
    <message>
        <source>It ends by itself then, or when you end it.</source>
        <comment>status.maintenance!</comment>
        <translation>Údržba pak skončí sama, nebo až ji ukončíte.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Another one takes the mail for {domain}.</source>
        <comment>status.primary-down-covered</comment>
        <translation>Váš poštovní server {host} neodpovídá od {since:time}. Poštu pro {domain} přebírá jiný.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>status.disk-full</comment>
        <translation>Disk je plný: volných je jen {freeBytes:size} a další pošta se nepřijímá. Co už tu je, je v bezpečí.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves for some days.</source>
        <comment>status.disk-full!</comment>
        <translation>Uvolněte místo na disku s daty. Odesílatelé to budou několik dní sami zkoušet znovu.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free, enough for about {secondsUntilFull:duration}.</source>
        <comment>status.disk-low</comment>
        <translation>Disk se plní: volných je {freeBytes:size}, což vystačí asi na {secondsUntilFull:duration}.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory before it is full.</source>
        <comment>status.disk-low!</comment>
        <translation>Uvolněte místo na disku s daty dřív, než se zaplní.</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients is on hold until someone decides about it. Everything else is well.</source>
        <comment>status.held#held</comment>
        <translation>
            <numerusform>Pošta pro %n příjemce je pozastavena, dokud o ní někdo nerozhodne. Vše ostatní je v pořádku.</numerusform>
            <numerusform>Pošta pro %n příjemce je pozastavena, dokud o ní někdo nerozhodne. Vše ostatní je v pořádku.</numerusform>
            <numerusform>Pošta pro %n příjemců je pozastavena, dokud o ní někdo nerozhodne. Vše ostatní je v pořádku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail servers answer. Some mail was put off by them and is tried again: {kept:sentence}.</source>
        <comment>status.waiting</comment>
        <translation>Vaše poštovní servery odpovídají. Část pošty dočasně odmítly, zkouší se znovu: {kept:sentence}.</translation>
    </message>
    <message>
        <source>All is well: your mail server has answered without a break since {since:time}.</source>
        <comment>status.well</comment>
        <translation>Vše je v pořádku: váš poštovní server odpovídá bez přerušení od {since:time}.</translation>
    </message>
    <message>
        <source>No mail can be taken: {listener} cannot be opened.</source>
        <comment>status.not-listening</comment>
        <translation>Poštu nelze přijímat: {listener} nelze otevřít.</translation>
    </message>
    <message>
        <source>Another program may use this address and port. End it, or choose another one in the settings.</source>
        <comment>status.not-listening!</comment>
        <translation>Tuto adresu a port možná používá jiný program. Ukončete ho, nebo v nastavení zvolte jinou.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, the oldest {oldestSeconds:duration} old</source>
        <comment>status.kept#messages</comment>
        <translation>
            <numerusform>%n zpráva, stará {oldestSeconds:duration}</numerusform>
            <numerusform>%n zprávy, nejstarší stará {oldestSeconds:duration}</numerusform>
            <numerusform>%n zpráv, nejstarší stará {oldestSeconds:duration}</numerusform>
        </translation>
    </message>
    <message>
        <source>none has come yet</source>
        <comment>status.kept-none</comment>
        <translation>zatím žádná nepřišla</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>primary.state.up</comment>
        <translation>odpovídá</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <comment>primary.state.doubtful</comment>
        <translation>právě neodpověděl</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>primary.state.down</comment>
        <translation>neodpovídá</translation>
    </message>
    <message>
        <source>is back</source>
        <comment>primary.state.returning</comment>
        <translation>je zpět</translation>
    </message>
    <message>
        <source>paused for maintenance</source>
        <comment>primary.state.maintenance</comment>
        <translation>pozastaveno kvůli údržbě</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recipient.state.waiting</comment>
        <translation>čeká</translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>recipient.state.held</comment>
        <translation>pozastaveno</translation>
    </message>
    <message>
        <source>being removed</source>
        <comment>recipient.state.pendingRemoval</comment>
        <translation>odstraňuje se</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>recipient.state.delivered</comment>
        <translation>doručeno</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>recipient.state.refused</comment>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>recipient.state.expired</comment>
        <translation>vypršelo</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>recipient.state.removed</comment>
        <translation>odstraněno</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>severity.problem</comment>
        <translation>problém</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>severity.attention</comment>
        <translation>pozor</translation>
    </message>
    <message>
        <source>information</source>
        <comment>severity.info</comment>
        <translation>informace</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>severity.unchecked</comment>
        <translation>neověřeno</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict.good</comment>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>verdict.attention</comment>
        <translation>vyžaduje pozornost</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>verdict.problem</comment>
        <translation>problém</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <comment>verdict.unknown</comment>
        <translation>nelze ověřit</translation>
    </message>
    <message>
        <source>Looking for the Restante service…</source>
        <comment>ipc.connecting</comment>
        <translation>Hledá se služba Restante…</translation>
    </message>
    <message>
        <source>The Restante service does not answer at {path}: it is not running, or not installed on this computer.</source>
        <comment>ipc.no-service</comment>
        <translation>Služba Restante na {path} neodpovídá: neběží, nebo na tomto počítači není nainstalována.</translation>
    </message>
    <message>
        <source>The Restante service at {path} cannot be reached from your account.</source>
        <comment>ipc.no-permission</comment>
        <translation>Služba Restante na {path} není z vašeho účtu dostupná.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to add you to the group restante.</source>
        <comment>ipc.no-permission!</comment>
        <translation>Požádejte správce tohoto počítače o přidání do skupiny restante.</translation>
    </message>
    <message>
        <source>What answers at {path} is not the Restante service: it runs as {user}. Nothing was sent to it.</source>
        <comment>ipc.wrong-server</comment>
        <translation>To, co odpovídá na {path}, není služba Restante: běží pod účtem {user}. Nic jí nebylo odesláno.</translation>
    </message>
    <message>
        <source>The service and this program are of different versions (service {ours}, this program {yours}).</source>
        <comment>ipc.other-version</comment>
        <translation>Služba a tento program mají různé verze (služba {ours}, tento program {yours}).</translation>
    </message>
    <message>
        <source>Update both to the same version.</source>
        <comment>ipc.other-version!</comment>
        <translation>Aktualizujte obojí na stejnou verzi.</translation>
    </message>
    <message>
        <source>The contact with the Restante service is lost; it is being tried again.</source>
        <comment>ipc.lost</comment>
        <translation>Spojení se službou Restante se přerušilo; zkouší se znovu.</translation>
    </message>
    <message>
        <source>The connection to the service was closed.</source>
        <comment>ipc.closed</comment>
        <translation>Spojení se službou bylo ukončeno.</translation>
    </message>
    <message>
        <source>The Restante service does not answer any more; it is being tried again.</source>
        <comment>ipc.no-answer</comment>
        <translation>Služba Restante přestala odpovídat; zkouší se znovu.</translation>
    </message>
    <message>
        <source>The service gave an answer that this program does not understand.</source>
        <comment>ipc.bad-answer</comment>
        <translation>Služba odpověděla způsobem, kterému tento program nerozumí.</translation>
    </message>
    <message>
        <source>The path of the control socket is too long: {path}</source>
        <comment>ipc.path-too-long</comment>
        <translation>Cesta k řídicímu soketu je příliš dlouhá: {path}</translation>
    </message>
    <message>
        <source>The system takes at most 107 bytes. Choose a shorter path with control.socket.</source>
        <comment>ipc.path-too-long!</comment>
        <translation>Systém dovoluje nejvýš 107&#xa0;bajtů. Zvolte kratší cestu v control.socket.</translation>
    </message>
    <message>
        <source>The control socket cannot be made: something else is already at {subject}.</source>
        <comment>ipc.not-a-socket</comment>
        <translation>Řídicí soket nelze vytvořit: na {subject} už je něco jiného.</translation>
    </message>
    <message>
        <source>The control socket cannot be opened ({subject}).</source>
        <comment>ipc.cannot-listen</comment>
        <translation>Řídicí soket nelze otevřít ({subject}).</translation>
    </message>
    <message>
        <source>The system does not say who is asking.</source>
        <comment>ipc.peer-unknown</comment>
        <translation>Systém neříká, kdo se ptá.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <comment>ipc.not-allowed</comment>
        <translation>Váš účet k tomu nemá oprávnění.</translation>
    </message>
    <message>
        <source>An administrator can add you in the settings under control.</source>
        <comment>ipc.not-allowed!</comment>
        <translation>Správce vás může přidat v nastavení v části control.</translation>
    </message>
    <message>
        <source>The service does not know this request ({subject}); it may be older than this program.</source>
        <comment>ipc.unknown-request</comment>
        <translation>Služba tento požadavek nezná ({subject}); může být starší než tento program.</translation>
    </message>
    <message>
        <source>The value of {subject} is not of the right kind.</source>
        <comment>ipc.wrong-type</comment>
        <translation>Hodnota {subject} není správného typu.</translation>
    </message>
    <message>
        <source>The value of {subject} is outside what is allowed.</source>
        <comment>ipc.out-of-range</comment>
        <translation>Hodnota {subject} je mimo povolený rozsah.</translation>
    </message>
    <message>
        <source>The service did not understand the line.</source>
        <comment>ipc.bad-line</comment>
        <translation>Služba řádku nerozuměla.</translation>
    </message>
    <message>
        <source>This is too much for one request.</source>
        <comment>ipc.line-too-long</comment>
        <translation>Na jeden požadavek je toho příliš mnoho.</translation>
    </message>
    <message>
        <source>This job has ended or does not exist.</source>
        <comment>ipc.no-such-job</comment>
        <translation>Tato úloha skončila nebo neexistuje.</translation>
    </message>
    <message>
        <source>Too many jobs are running; try again in a moment.</source>
        <comment>ipc.too-many-jobs</comment>
        <translation>Běží příliš mnoho úloh; zkuste to za chvíli.</translation>
    </message>
    <message>
        <source>Too many checks are running; try again in a moment.</source>
        <comment>ipc.too-many-checks</comment>
        <translation>Běží příliš mnoho kontrol; zkuste to za chvíli.</translation>
    </message>
    <message>
        <source>The file is no valid JSON: line {line}, column {column} ({reason}).</source>
        <comment>config.syntax</comment>
        <translation>Soubor není platný JSON: řádek {line}, sloupec {column} ({reason}).</translation>
    </message>
    <message>
        <source>The file is too large: {bytes:size}, at most {most:size}.</source>
        <comment>config.too-large</comment>
        <translation>Soubor je příliš velký: {bytes:size}, nejvýš {most:size}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <comment>config.unreadable</comment>
        <translation>Soubor {file} nelze přečíst: {reason}</translation>
    </message>
    <message>
        <source>{path}: there is no such setting.</source>
        <comment>config.unknown-key</comment>
        <translation>{path}: takové nastavení neexistuje.</translation>
    </message>
    <message>
        <source>Check the spelling, upper and lower case too.</source>
        <comment>config.unknown-key!</comment>
        <translation>Zkontrolujte zápis, i velká a malá písmena.</translation>
    </message>
    <message>
        <source>{path}: {type:sentence} is needed here.</source>
        <comment>config.wrong-type</comment>
        <translation>{path}: zde má být {type:sentence}.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <comment>config.type.text</comment>
        <translation>text v uvozovkách</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>config.type.number</comment>
        <translation>celé číslo</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>config.type.boolean</comment>
        <translation>true nebo false</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <comment>config.type.list</comment>
        <translation>seznam [ … ]</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <comment>config.type.object</comment>
        <translation>objekt { … }</translation>
    </message>
    <message>
        <source>{path}: this must be given.</source>
        <comment>config.missing</comment>
        <translation>{path}: toto musí být vyplněno.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a host or domain name.</source>
        <comment>config.bad-hostname</comment>
        <translation>{path}: „{value}“ není jméno počítače ani domény.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form host:port (port 1 to 65535).</source>
        <comment>config.bad-endpoint</comment>
        <translation>{path}: „{value}“ nemá tvar host:port (port 1 až 65535).</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an IP address.</source>
        <comment>config.bad-address</comment>
        <translation>{path}: „{value}“ není IP adresa.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a mail address.</source>
        <comment>config.bad-mail-address</comment>
        <translation>{path}: „{value}“ není e-mailová adresa.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the SHA-256 of a public key in base64.</source>
        <comment>config.bad-pin</comment>
        <translation>{path}: „{value}“ není SHA-256 veřejného klíče v base64.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form user:NAME or group:NAME.</source>
        <comment>config.bad-principal</comment>
        <translation>{path}: „{value}“ nemá tvar user:JMÉNO nebo group:JMÉNO.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time such as &quot;30s&quot;, &quot;4h&quot; or &quot;5d&quot;.</source>
        <comment>config.bad-duration</comment>
        <translation>{path}: „{value}“ není doba jako &quot;30s&quot;, &quot;4h&quot; nebo &quot;5d&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a size such as &quot;512KB&quot; or &quot;25MB&quot;.</source>
        <comment>config.bad-size</comment>
        <translation>{path}: „{value}“ není velikost jako &quot;512KB&quot; nebo &quot;25MB&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not one of {choices}.</source>
        <comment>config.bad-choice</comment>
        <translation>{path}: „{value}“ není žádná z možností {choices}.</translation>
    </message>
    <message>
        <source>{path}: {value} is outside {least} to {most}.</source>
        <comment>config.out-of-range</comment>
        <translation>{path}: {value} je mimo rozsah {least} až {most}.</translation>
    </message>
    <message>
        <source>{path} must not be more than {than}.</source>
        <comment>config.not-less</comment>
        <translation>{path} nesmí být větší než {than}.</translation>
    </message>
    <message>
        <source>{path}: each time must be longer than the one before.</source>
        <comment>config.not-rising</comment>
        <translation>{path}: každá doba musí být delší než předchozí.</translation>
    </message>
    <message>
        <source>{path}: the text contains a control character.</source>
        <comment>config.control-character</comment>
        <translation>{path}: text obsahuje řídicí znak.</translation>
    </message>
    <message>
        <source>{path}: {value} is there twice.</source>
        <comment>config.duplicate</comment>
        <translation>{path}: {value} je zde dvakrát.</translation>
    </message>
    <message>
        <source>{path}: {value} is already a protected domain or an alias of one.</source>
        <comment>config.duplicate-domain</comment>
        <translation>{path}: {value} už je chráněná doména nebo její alias.</translation>
    </message>
    <message>
        <source>{path}: {value} is this computer itself; mail would go round in circles.</source>
        <comment>config.primary-is-us</comment>
        <translation>{path}: {value} je tento počítač; pošta by chodila v kruhu.</translation>
    </message>
    <message>
        <source>Give the address of your own mail server, not that of this backup.</source>
        <comment>config.primary-is-us!</comment>
        <translation>Zadejte adresu vlastního poštovního serveru, ne tohoto záložního.</translation>
    </message>
    <message>
        <source>The configuration has a fault and was not taken: {fault:sentence}</source>
        <comment>config.invalid</comment>
        <translation>Konfigurace obsahuje chybu a nebyla převzata: {fault:sentence}</translation>
    </message>
    <message>
        <source>The configuration was changed by someone else meanwhile; nothing was saved.</source>
        <comment>config.conflict</comment>
        <translation>Konfiguraci mezitím změnil někdo jiný; nic nebylo uloženo.</translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <comment>config.conflict!</comment>
        <translation>Načtěte ji znovu a změnu zopakujte.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <comment>config.not-writable</comment>
        <translation>Soubor {file} nelze zapsat: {reason}</translation>
    </message>
    <message>
        <source>Give the account of the service the right to write there.</source>
        <comment>config.not-writable!</comment>
        <translation>Dejte účtu služby právo tam zapisovat.</translation>
    </message>
    <message>
        <source>The configuration is saved, but not all of it works: {problem:sentence}</source>
        <comment>config.not-applied</comment>
        <translation>Konfigurace je uložena, ale ne vše funguje: {problem:sentence}</translation>
    </message>
    <message>
        <source>The file of passwords can be read by others: {file}</source>
        <comment>config.secrets-open</comment>
        <translation>Soubor s hesly mohou číst i jiní: {file}</translation>
    </message>
    <message>
        <source>Make it readable for the service only (mode 0600).</source>
        <comment>config.secrets-open!</comment>
        <translation>Povolte jeho čtení jen službě (práva 0600).</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read.</source>
        <comment>config.secrets-unreadable</comment>
        <translation>Soubor s hesly nelze přečíst.</translation>
    </message>
    <message>
        <source>There is no password of this name: {detail}</source>
        <comment>config.no-secret</comment>
        <translation>Heslo s tímto názvem neexistuje: {detail}</translation>
    </message>
    <message>
        <source>There is no password of this name: {name}</source>
        <comment>config.no-such-secret</comment>
        <translation>Heslo s tímto názvem neexistuje: {name}</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a password: 1 to 100 characters that can be printed.</source>
        <comment>config.bad-secret-name</comment>
        <translation>{name} nemůže být názvem hesla: 1 až 100&#xa0;tisknutelných znaků.</translation>
    </message>
    <message>
        <source>This cannot be a password: 1 to 1,000 bytes without control characters. Nothing was changed.</source>
        <comment>config.bad-secret</comment>
        <translation>Toto nemůže být heslo: 1 až 1&#xa0;000&#xa0;bajtů bez řídicích znaků. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This password is not of the form name:password: {detail}</source>
        <comment>config.bad-login</comment>
        <translation>Toto heslo nemá tvar jméno:heslo: {detail}</translation>
    </message>
    <message>
        <source>There is no room on the disk for more mail. What is here is safe.</source>
        <comment>spool.full</comment>
        <translation>Na disku není místo pro další poštu. Co už tu je, je v bezpečí.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves.</source>
        <comment>spool.full!</comment>
        <translation>Uvolněte místo na disku s daty. Odesílatelé to sami zkusí znovu.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <comment>spool.disk-full</comment>
        <translation>Disk je plný.</translation>
    </message>
    <message>
        <source>The mail store could not write. The sender was asked to try again; nothing that was accepted is lost.</source>
        <comment>spool.failed</comment>
        <translation>Úložiště pošty nemohlo zapisovat. Odesílatel byl požádán o opakování; nic přijatého se neztratilo.</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <comment>spool.failed!</comment>
        <translation>Zkontrolujte disk s daty.</translation>
    </message>
    <message>
        <source>Part of the stored mail cannot be read. It was set aside, nothing was deleted.</source>
        <comment>spool.damaged</comment>
        <translation>Část uložené pošty nelze přečíst. Byla odložena stranou, nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>Check the disk; keep a copy of the data directory before you do anything to it.</source>
        <comment>spool.damaged!</comment>
        <translation>Zkontrolujte disk; než s datovým adresářem cokoli uděláte, pořiďte si jeho kopii.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>spool.cannot-open</comment>
        <translation>Úložiště pošty nelze otevřít.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante and is left alone.</source>
        <comment>spool.newer-schema</comment>
        <translation>Úložiště pošty vytvořila novější verze Restante; zůstane netknuté.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <comment>spool.newer-schema!</comment>
        <translation>Nainstalujte znovu tuto verzi.</translation>
    </message>
    <message>
        <source>There is no such message here (any more).</source>
        <comment>spool.no-such-message</comment>
        <translation>Taková zpráva tu není (nebo už není).</translation>
    </message>
    <message>
        <source>The mail store is in use by another program.</source>
        <comment>store.busy</comment>
        <translation>Úložiště pošty používá jiný program.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>store.cannot-open</comment>
        <translation>Úložiště pošty nelze otevřít.</translation>
    </message>
    <message>
        <source>The mail store is damaged.</source>
        <comment>store.damaged</comment>
        <translation>Úložiště pošty je poškozené.</translation>
    </message>
    <message>
        <source>The mail store could not write.</source>
        <comment>store.failed</comment>
        <translation>Úložiště pošty nemohlo zapisovat.</translation>
    </message>
    <message>
        <source>The disk of the mail store is full.</source>
        <comment>store.full</comment>
        <translation>Disk s úložištěm pošty je plný.</translation>
    </message>
    <message>
        <source>The disk of the mail store reports an error.</source>
        <comment>store.io</comment>
        <translation>Disk s úložištěm pošty hlásí chybu.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante.</source>
        <comment>store.newer-schema</comment>
        <translation>Úložiště pošty vytvořila novější verze Restante.</translation>
    </message>
    <message>
        <source>A directory is missing.</source>
        <comment>platform.no-such-directory</comment>
        <translation>Chybí adresář.</translation>
    </message>
    <message>
        <source>A directory cannot be made.</source>
        <comment>platform.cannot-create</comment>
        <translation>Adresář nelze vytvořit.</translation>
    </message>
    <message>
        <source>There is a file where a directory should be.</source>
        <comment>platform.not-a-directory</comment>
        <translation>Místo adresáře je tam soubor.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <comment>platform.cannot-write</comment>
        <translation>Soubor nelze zapsat.</translation>
    </message>
    <message>
        <source>The disk did not confirm a write.</source>
        <comment>platform.cannot-sync</comment>
        <translation>Disk nepotvrdil zápis.</translation>
    </message>
    <message>
        <source>There is no room for the reserve on the disk.</source>
        <comment>platform.cannot-reserve</comment>
        <translation>Na disku není místo pro rezervu.</translation>
    </message>
    <message>
        <source>Another Restante service already uses this data directory.</source>
        <comment>platform.locked</comment>
        <translation>Tento datový adresář už používá jiná služba Restante.</translation>
    </message>
    <message>
        <source>{host} refused the connection: the mail service there is not running.</source>
        <comment>net.connection-refused</comment>
        <translation>{host} odmítl spojení: poštovní služba tam neběží.</translation>
    </message>
    <message>
        <source>The key of the certificate is not one of those that are trusted.</source>
        <comment>net.not-pinned</comment>
        <translation>Klíč certifikátu není mezi důvěryhodnými.</translation>
    </message>
    <message>
        <source>There is no way to {host} from here.</source>
        <comment>net.unreachable</comment>
        <translation>Odsud se k serveru {host} nelze dostat.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>net.timed-out</comment>
        <translation>{host} neodpověděl včas.</translation>
    </message>
    <message>
        <source>{host} ended the connection.</source>
        <comment>net.peer-closed</comment>
        <translation>{host} ukončil spojení.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <comment>net.closed</comment>
        <translation>Spojení bylo ukončeno.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <comment>net.reset</comment>
        <translation>Spojení se serverem {host} bylo přerušeno.</translation>
    </message>
    <message>
        <source>{host} no longer takes what is sent to it.</source>
        <comment>net.peer-does-not-read</comment>
        <translation>{host} přestal přijímat, co se mu posílá.</translation>
    </message>
    <message>
        <source>The chosen own address cannot be used.</source>
        <comment>net.source-not-usable</comment>
        <translation>Zvolenou vlastní adresu nelze použít.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made.</source>
        <comment>net.tls-failed</comment>
        <translation>Šifrované spojení se serverem {host} se nepodařilo navázat.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted.</source>
        <comment>net.not-verified</comment>
        <translation>Certifikátu serveru {host} nelze důvěřovat.</translation>
    </message>
    <message>
        <source>This address and port are already used by another program.</source>
        <comment>net.address-in-use</comment>
        <translation>Tuto adresu a port už používá jiný program.</translation>
    </message>
    <message>
        <source>The service may not use this port.</source>
        <comment>net.port-not-allowed</comment>
        <translation>Služba nesmí tento port používat.</translation>
    </message>
    <message>
        <source>This address does not belong to this computer.</source>
        <comment>net.address-not-ours</comment>
        <translation>Tato adresa nepatří tomuto počítači.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <comment>net.not-an-address</comment>
        <translation>Toto není IP adresa.</translation>
    </message>
    <message>
        <source>This address cannot be opened.</source>
        <comment>net.cannot-listen</comment>
        <translation>Tuto adresu nelze otevřít.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <comment>tls.bad-certificate</comment>
        <translation>Certifikát nelze přečíst.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be read.</source>
        <comment>tls.bad-key</comment>
        <translation>Klíč certifikátu nelze přečíst.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <comment>tls.key-does-not-match</comment>
        <translation>Klíč nepatří k certifikátu.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <comment>tls.cannot-make-certificate</comment>
        <translation>Certifikát se nepodařilo vytvořit.</translation>
    </message>
    <message>
        <source>{host} took the message.</source>
        <comment>handover.delivered</comment>
        <translation>{host} zprávu převzal.</translation>
    </message>
    <message>
        <source>{host} says that it does not take mail for this address: {text}</source>
        <comment>handover.recipient-refused</comment>
        <translation>{host} sděluje, že poštu pro tuto adresu nepřijímá: {text}</translation>
    </message>
    <message>
        <source>{host} does not take mail from this sender: {text}</source>
        <comment>handover.sender-refused</comment>
        <translation>{host} nepřijímá poštu od tohoto odesílatele: {text}</translation>
    </message>
    <message>
        <source>{host} refused the message, perhaps because it came from this backup; it is tried again: {text}</source>
        <comment>handover.refusal-doubted</comment>
        <translation>{host} zprávu odmítl, možná proto, že přišla od tohoto záložního serveru; zkusí se znovu: {text}</translation>
    </message>
    <message>
        <source>{host} did not take this message: {text}</source>
        <comment>handover.content-refused</comment>
        <translation>{host} tuto zprávu nepřijal: {text}</translation>
    </message>
    <message>
        <source>The mailbox is full; it is tried again: {text}</source>
        <comment>handover.mailbox-full</comment>
        <translation>Schránka je plná; zkusí se to znovu: {text}</translation>
    </message>
    <message>
        <source>The message is too large for {host}.</source>
        <comment>handover.too-big</comment>
        <translation>Zpráva je pro {host} příliš velká.</translation>
    </message>
    <message>
        <source>{host} takes fewer recipients at a time; the rest follows at once.</source>
        <comment>handover.too-many-recipients</comment>
        <translation>{host} přijímá méně příjemců najednou; ostatní následují hned.</translation>
    </message>
    <message>
        <source>{host} asked to try again later: {text}</source>
        <comment>handover.temporary</comment>
        <translation>{host} zprávu dočasně odmítl, má se to zkusit později: {text}</translation>
    </message>
    <message>
        <source>The connection to {host} was cut before it confirmed the message; it is tried again.</source>
        <comment>handover.reply-lost</comment>
        <translation>Spojení se serverem {host} se přerušilo, než zprávu potvrdil; zkusí se to znovu.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before it decided; it is tried again.</source>
        <comment>handover.undecided</comment>
        <translation>Spojení se serverem {host} skončilo, než rozhodl; zkusí se to znovu.</translation>
    </message>
    <message>
        <source>{host} does not take addresses with accents.</source>
        <comment>handover.smtputf8-not-supported</comment>
        <translation>{host} nepřijímá adresy s diakritikou.</translation>
    </message>
    <message>
        <source>The mail server of the domain has sent the message back here; it is held.</source>
        <comment>intake.came-back</comment>
        <translation>Poštovní server domény poslal zprávu zpět sem; je pozastavena.</translation>
    </message>
    <message>
        <source>The message has been here for too long.</source>
        <comment>handover.lifetime-max</comment>
        <translation>Zpráva tu byla příliš dlouho.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>primary-test.resolve</comment>
        <translation>Zjištění adresy</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>primary-test.connect</comment>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>primary-test.ehlo</comment>
        <translation>Pozdrav</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>primary-test.starttls</comment>
        <translation>Šifrování</translation>
    </message>
    <message>
        <source>Asking for postmaster</source>
        <comment>primary-test.postmaster</comment>
        <translation>Dotaz na adresu postmaster</translation>
    </message>
    <message>
        <source>Asking for an address that cannot exist</source>
        <comment>primary-test.random</comment>
        <translation>Dotaz na adresu, která nemůže existovat</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>primary-test.skipped</comment>
        <translation>vynecháno</translation>
    </message>
    <message>
        <source>{host} stands in the MX records of {domain}, behind {primary}. All is as it should be.</source>
        <comment>MX-100</comment>
        <translation>{host} je v záznamech MX domény {domain}, a to za serverem {primary}. Vše je, jak má být.</translation>
    </message>
    <message>
        <source>{domain} has no MX record that points here.</source>
        <comment>MX-101</comment>
        <translation>{domain} nemá záznam MX, který by ukazoval sem.</translation>
    </message>
    <message>
        <source>Add the record shown to the zone of {domain}. Until then no sender can find this backup.</source>
        <comment>MX-101!</comment>
        <translation>Přidejte uvedený záznam do zóny domény {domain}. Do té doby tento záložní server žádný odesílatel nenajde.</translation>
    </message>
    <message>
        <source>{host} has the same preference as {primary} ({preference:id}), so senders choose between them by chance.</source>
        <comment>MX-102</comment>
        <translation>{host} má stejnou prioritu jako {primary} ({preference:id}), odesílatelé si tedy mezi nimi vybírají náhodně.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than {primary} has. Then senders come here only when {primary} does not answer.</source>
        <comment>MX-102!</comment>
        <translation>Dejte serveru {host} větší číslo, než má {primary}. Odesílatelé se sem pak obrátí, jen když {primary} neodpovídá.</translation>
    </message>
    <message>
        <source>In the MX records of {domain}, {host} comes first, so all mail is sent here.</source>
        <comment>MX-103</comment>
        <translation>V záznamech MX domény {domain} je {host} na prvním místě, takže se veškerá pošta posílá sem.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than your own mail server has. The mail here is handed over, but every message takes the detour.</source>
        <comment>MX-103!</comment>
        <translation>Dejte serveru {host} větší číslo, než má váš vlastní poštovní server. Pošta se odtud předává, ale každá zpráva jde oklikou.</translation>
    </message>
    <message>
        <source>Senders are not told where mail for {domain} goes: {why:sentence}.</source>
        <comment>MX-104</comment>
        <translation>Odesílatelé se nedozvědí, kam posílat poštu pro {domain}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain, then set the MX records in its zone.</source>
        <comment>MX-104!</comment>
        <translation>Zkontrolujte, zda je doména správně napsána, a pak v její zóně nastavte záznamy MX.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail at all (null MX).</source>
        <comment>MX-105</comment>
        <translation>{domain} o sobě tvrdí, že nepřijímá žádnou poštu (null MX).</translation>
    </message>
    <message>
        <source>Remove the record with the single dot from the zone and set the MX records shown.</source>
        <comment>MX-105!</comment>
        <translation>Odstraňte ze zóny záznam s pouhou tečkou a nastavte uvedené záznamy MX.</translation>
    </message>
    <message>
        <source>An MX record of {domain} names the address {target}. Only host names are allowed there.</source>
        <comment>MX-106</comment>
        <translation>Záznam MX domény {domain} uvádí adresu {target}. Dovolena jsou tam jen jména serverů.</translation>
    </message>
    <message>
        <source>Put the server&apos;s host name into the record. Many senders do not deliver to a record with an address.</source>
        <comment>MX-106!</comment>
        <translation>Uveďte v záznamu jméno serveru. Mnozí odesílatelé podle záznamu s adresou nedoručují.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target}, which is only an alias of {canonical}.</source>
        <comment>MX-107</comment>
        <translation>Záznamy MX domény {domain} uvádějí {target}, což je jen jiné jméno (alias) serveru {canonical}.</translation>
    </message>
    <message>
        <source>Name {canonical} in the record. Some senders refuse an alias there.</source>
        <comment>MX-107!</comment>
        <translation>Uveďte v záznamu {canonical}. Někteří odesílatelé tam alias odmítají.</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has no address in the DNS.</source>
        <comment>MX-108</comment>
        <translation>{target}, poštovní server domény {domain}, nemá v DNS žádnou adresu.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for {target}, or correct its name in the MX record.</source>
        <comment>MX-108!</comment>
        <translation>Přidejte pro {target} záznam A nebo AAAA, nebo opravte jeho jméno v záznamu MX.</translation>
    </message>
    <message>
        <source>If they are yours, all is well. If not, remove their records: mail may be delivered to them.</source>
        <comment>MX-109!</comment>
        <translation>Jsou-li vaše, je vše v pořádku. Pokud ne, jejich záznamy odstraňte: pošta se může doručovat jim.</translation>
    </message>
    <message>
        <source>The name servers of {domain} give different MX records.</source>
        <comment>MX-110</comment>
        <translation>Jmenné servery domény {domain} udávají různé záznamy MX.</translation>
    </message>
    <message>
        <source>If the records were changed just now, check again in an hour. Otherwise ask your DNS provider why the servers differ.</source>
        <comment>MX-110!</comment>
        <translation>Pokud se záznamy právě změnily, zkontrolujte je znovu za hodinu. Jinak se zeptejte poskytovatele DNS, proč se servery liší.</translation>
    </message>
    <message>
        <source>Name server {server} of {domain}: {why:sentence}.</source>
        <comment>MX-111</comment>
        <translation>Jmenný server {server} domény {domain}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check again later. If it stays so, tell your DNS provider: some senders ask this server too.</source>
        <comment>MX-111!</comment>
        <translation>Zkontrolujte to znovu později. Pokud to trvá, řekněte to poskytovateli DNS: ptají se ho i někteří odesílatelé.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be checked: {why:sentence}.</source>
        <comment>MX-112</comment>
        <translation>Záznamy MX domény {domain} se nepodařilo zkontrolovat: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the internet line and the DNS servers of this machine, then check again. Nothing is said against the domain itself.</source>
        <comment>MX-112!</comment>
        <translation>Zkontrolujte internetovou linku a servery DNS tohoto počítače a zkuste to znovu. O doméně samé to neříká nic špatného.</translation>
    </message>
    <message>
        <source>The address of {target}, a mail server for {domain}, could not be looked up just now.</source>
        <comment>MX-113</comment>
        <translation>Adresu {target}, poštovního serveru domény {domain}, se právě nepodařilo zjistit.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <comment>MX-113!</comment>
        <translation>Zkontrolujte to znovu později.</translation>
    </message>
    <message>
        <source>The name servers of {domain} were not found, so only what DNS resolvers say was checked.</source>
        <comment>MX-114</comment>
        <translation>Jmenné servery domény {domain} se nepodařilo najít, ověřeno je jen to, co říkají překladače DNS.</translation>
    </message>
    <message>
        <source>Check again later. After a change of the zone, resolvers may show the old records for some hours.</source>
        <comment>MX-114!</comment>
        <translation>Zkontrolujte to znovu později. Po změně zóny mohou překladače několik hodin ukazovat staré záznamy.</translation>
    </message>
    <message>
        <source>there is no such domain</source>
        <comment>dns.no-domain</comment>
        <translation>taková doména neexistuje</translation>
    </message>
    <message>
        <source>it has no MX record</source>
        <comment>dns.no-mx</comment>
        <translation>nemá žádný záznam MX</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <comment>dns.silent</comment>
        <translation>žádný jmenný server neodpověděl</translation>
    </message>
    <message>
        <source>the DNS servers report a failure</source>
        <comment>dns.failed</comment>
        <translation>servery DNS hlásí chybu</translation>
    </message>
    <message>
        <source>this is not a domain name</source>
        <comment>dns.bad-name</comment>
        <translation>to není jméno domény</translation>
    </message>
    <message>
        <source>it did not answer from here</source>
        <comment>dns.server-silent</comment>
        <translation>odsud neodpověděl</translation>
    </message>
    <message>
        <source>it refuses to answer for this domain</source>
        <comment>dns.server-refused</comment>
        <translation>odmítá odpovídat na dotazy k této doméně</translation>
    </message>
    <message>
        <source>it answers, but is no authority for this domain</source>
        <comment>dns.server-lame</comment>
        <translation>odpovídá, ale není pro tuto doménu autoritativní</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <comment>dns.server-no-address</comment>
        <translation>jeho jméno nemá žádnou adresu</translation>
    </message>
    <message>
        <source>its address could not be looked up</source>
        <comment>dns.server-address-unknown</comment>
        <translation>jeho adresu se nepodařilo zjistit</translation>
    </message>
    <message>
        <source>Usage: restantectl [--socket PATH|--data-dir DIR] [--json] COMMAND</source>
        <comment>ctl.usage</comment>
        <translation>Použití: restantectl [--socket CESTA|--data-dir ADRESÁŘ] [--json] PŘÍKAZ</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <comment>ctl.unknown-command</comment>
        <translation>Příkaz „{command}“ neexistuje.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <comment>ctl.unknown-option</comment>
        <translation>Volba „{option}“ zde neexistuje.</translation>
    </message>
    <message>
        <source>“{command}” needs {what}.</source>
        <comment>ctl.missing</comment>
        <translation>„{command}“ potřebuje {what}.</translation>
    </message>
    <message>
        <source>“{command}” does not take “{argument}”.</source>
        <comment>ctl.too-much</comment>
        <translation>„{command}“ nepřijímá „{argument}“.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <comment>ctl.cannot-read</comment>
        <translation>{file} nelze přečíst: {reason}</translation>
    </message>
    <message>
        <source>{file} is no configuration: {fault:sentence}</source>
        <comment>ctl.not-a-config</comment>
        <translation>{file} není konfigurace: {fault:sentence}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>ctl.head.primary</comment>
        <translation>Poštovní server</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>ctl.head.domain</comment>
        <translation>Doména</translation>
    </message>
    <message>
        <source>State</source>
        <comment>ctl.head.state</comment>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>ctl.head.since</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>ctl.head.id</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>ctl.head.age</comment>
        <translation>Stáří</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>ctl.head.size</comment>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>ctl.head.sender</comment>
        <translation>Odesílatel</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>ctl.head.recipient</comment>
        <translation>Příjemce</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>ctl.head.next</comment>
        <translation>Další pokus</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <comment>ctl.head.reason</comment>
        <translation>Poslední pokus</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>ctl.head.priority</comment>
        <translation>Priorita</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>ctl.head.host</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>ctl.head.addresses</comment>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>this backup</source>
        <comment>ctl.us</comment>
        <translation>tento záložní server</translation>
    </message>
    <message>
        <source>your mail server</source>
        <comment>ctl.primary</comment>
        <translation>váš poštovní server</translation>
    </message>
    <message>
        <source>Kept here: {messages:sentence} for {recipients:sentence}, {bytes:size}; on hold: {held}</source>
        <comment>ctl.queue</comment>
        <translation>Uloženo zde: {messages:sentence}, {recipients:sentence}, {bytes:size}; pozastaveno: {held}</translation>
    </message>
    <message>
        <source>Disk: {freeBytes:size} free</source>
        <comment>ctl.disk</comment>
        <translation>Disk: volných {freeBytes:size}</translation>
    </message>
    <message numerus="yes">
        <source>Disk: {freeBytes:size} free, full in about %n days at this rate</source>
        <comment>ctl.disk-filling#days</comment>
        <translation>
            <numerusform>Disk: volných {freeBytes:size}, tímto tempem plný asi za %n den</numerusform>
            <numerusform>Disk: volných {freeBytes:size}, tímto tempem plný asi za %n dny</numerusform>
            <numerusform>Disk: volných {freeBytes:size}, tímto tempem plný asi za %n dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>ctl.warnings#warnings</comment>
        <translation>
            <numerusform>%n upozornění</numerusform>
            <numerusform>%n upozornění</numerusform>
            <numerusform>%n upozornění</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting.</source>
        <comment>ctl.nothing-waits</comment>
        <translation>Žádná pošta nečeká.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <comment>ctl.rows-of</comment>
        <translation>{shown} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n recipients.</source>
        <comment>ctl.done#count</comment>
        <translation>
            <numerusform>Hotovo pro %n příjemce.</numerusform>
            <numerusform>Hotovo pro %n příjemce.</numerusform>
            <numerusform>Hotovo pro %n příjemců.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these fits: the mail is gone, or in another state.</source>
        <comment>ctl.none-fit</comment>
        <translation>Nic z toho nevyhovuje: pošta už tu není, nebo je v jiném stavu.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo” with the same ids brings them back.</source>
        <comment>ctl.undo-hint</comment>
        <translation>Do 10&#xa0;sekund je „restantectl queue undo“ se stejnými id vrátí zpět.</translation>
    </message>
    <message numerus="yes">
        <source>Remove mail for %n recipients for good? [y/N] </source>
        <comment>ctl.ask-remove#count</comment>
        <translation>
            <numerusform>Opravdu natrvalo odstranit poštu pro %n příjemce? [a/N] </numerusform>
            <numerusform>Opravdu natrvalo odstranit poštu pro %n příjemce? [a/N] </numerusform>
            <numerusform>Opravdu natrvalo odstranit poštu pro %n příjemců? [a/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <comment>ctl.not-removed</comment>
        <translation>Nic nebylo odstraněno.</translation>
    </message>
    <message>
        <source>Waiting mail is tried now.</source>
        <comment>ctl.flushed</comment>
        <translation>Čekající pošta se zkouší hned.</translation>
    </message>
    <message>
        <source>The configuration is fine.</source>
        <comment>ctl.config-valid</comment>
        <translation>Konfigurace je v pořádku.</translation>
    </message>
    <message>
        <source>The configuration is saved and in use.</source>
        <comment>ctl.config-applied</comment>
        <translation>Konfigurace je uložena a používá se.</translation>
    </message>
    <message>
        <source>The configuration was read again and is in use.</source>
        <comment>ctl.config-reloaded</comment>
        <translation>Konfigurace byla znovu načtena a používá se.</translation>
    </message>
    <message>
        <source>{known:sentence}: {effect:sentence}</source>
        <comment>directory.readiness</comment>
        <translation>{known:sentence}: {effect:sentence}</translation>
    </message>
    <message numerus="yes">
        <source>Complete list of %n addresses, read {age:duration} ago</source>
        <comment>directory.known-complete#addresses</comment>
        <translation>
            <numerusform>Úplný seznam s %n adresou, načtený před {age:duration}</numerusform>
            <numerusform>Úplný seznam s %n adresami, načtený před {age:duration}</numerusform>
            <numerusform>Úplný seznam s %n adresami, načtený před {age:duration}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n addresses, read {age:duration} ago; not complete</source>
        <comment>directory.known-list#addresses</comment>
        <translation>
            <numerusform>Seznam s %n adresou, načtený před {age:duration}; není úplný</numerusform>
            <numerusform>Seznam s %n adresami, načtený před {age:duration}; není úplný</numerusform>
            <numerusform>Seznam s %n adresami, načtený před {age:duration}; není úplný</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned %n addresses; not complete</source>
        <comment>directory.known-learned#addresses</comment>
        <translation>
            <numerusform>Zjištěna %n adresa; nemusí být jediná</numerusform>
            <numerusform>Zjištěny %n adresy; nemusí to být všechny</numerusform>
            <numerusform>Zjištěno %n adres; nemusí to být všechny</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known yet, but your mail server refuses those that do not exist</source>
        <comment>directory.known-tested</comment>
        <translation>Zatím není známa žádná adresa, ale váš poštovní server odmítá ty, které neexistují</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so it cannot be learned who exists</source>
        <comment>directory.known-catch-all</comment>
        <translation>Váš poštovní server přijímá poštu pro každou adresu, takže nelze zjistit, kdo existuje</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <comment>directory.known-nothing</comment>
        <translation>Není známo nic</translation>
    </message>
    <message>
        <source>unknown addresses are refused while your mail server is away.</source>
        <comment>directory.others-refused</comment>
        <translation>pošta pro neznámé adresy se odmítá, dokud váš poštovní server není dostupný.</translation>
    </message>
    <message>
        <source>unknown addresses are put off while your mail server is away.</source>
        <comment>directory.others-deferred</comment>
        <translation>pošta pro neznámé adresy se dočasně odmítá, dokud váš poštovní server není dostupný.</translation>
    </message>
    <message>
        <source>every address is accepted while your mail server is away.</source>
        <comment>directory.others-accepted</comment>
        <translation>dokud váš poštovní server není dostupný, přijímá se pošta pro každou adresu.</translation>
    </message>
    <message>
        <source>Line {line}: no address in it ({begins})</source>
        <comment>directory.line-no-address</comment>
        <translation>Řádek {line}: není v něm žádná adresa ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: it stands for every address, which says nothing about who exists ({begins})</source>
        <comment>directory.line-catch-all</comment>
        <translation>Řádek {line}: zastupuje každou adresu, což neříká nic o tom, kdo existuje ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: too long to be read ({begins})</source>
        <comment>directory.line-too-long</comment>
        <translation>Řádek {line}: je příliš dlouhý, nebyl přečten ({begins})</translation>
    </message>
    <message>
        <source>{domain} is not among the protected domains.</source>
        <comment>directory.no-such-domain</comment>
        <translation>{domain} není mezi chráněnými doménami.</translation>
    </message>
    <message>
        <source>{domain} has no list “{list}”.</source>
        <comment>directory.no-such-list</comment>
        <translation>{domain} nemá seznam „{list}“.</translation>
    </message>
    <message>
        <source>The list is not here any more: it was imported, or it waited too long. Send it again.</source>
        <comment>directory.no-such-upload</comment>
        <translation>Seznam zde již není: byl importován, nebo čekal příliš dlouho. Pošlete jej znovu.</translation>
    </message>
    <message>
        <source>Other lists are being read just now. Try again in a minute.</source>
        <comment>directory.too-many-uploads</comment>
        <translation>Právě se čtou jiné seznamy. Zkuste to za minutu znovu.</translation>
    </message>
    <message>
        <source>“{list}” cannot be the name of a list: 1 to 100 characters, in one line.</source>
        <comment>directory.bad-list-name</comment>
        <translation>„{list}“ nemůže být názvem seznamu: 1 až 100&#xa0;znaků na jednom řádku.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in it, so nothing was imported.</source>
        <comment>directory.empty-list</comment>
        <translation>Není v něm žádná adresa domény {domain}, takže se nic neimportovalo.</translation>
    </message>
    <message>
        <source>A complete list of nobody would have all mail refused while your mail server is away.</source>
        <comment>directory.empty-list!</comment>
        <translation>S úplným seznamem, v němž nikdo není, by se odmítala všechna pošta, dokud váš poštovní server není dostupný.</translation>
    </message>
    <message>
        <source>The list has more than {most} addresses and was cut: it cannot be taken for a complete one.</source>
        <comment>directory.list-cut</comment>
        <translation>Seznam má více než {most} adres a byl zkrácen: nelze jej brát jako úplný.</translation>
    </message>
    <message>
        <source>There is room for {most} addresses in all, and this list would not fit. Nothing was changed.</source>
        <comment>directory.full</comment>
        <translation>Celkem je místo pro {most} adres a tento seznam by se nevešel. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>{domain} has {mostLists} lists already, the most there can be. Remove one first.</source>
        <comment>directory.too-many-lists</comment>
        <translation>{domain} již má {mostLists} seznamů, víc jich být nemůže. Nejdřív některý odstraňte.</translation>
    </message>
    <message>
        <source>The file of known addresses is damaged.</source>
        <comment>directory.damaged</comment>
        <translation>Soubor známých adres je poškozen.</translation>
    </message>
    <message>
        <source>The file of known addresses could not be read or written.</source>
        <comment>directory.failed</comment>
        <translation>Soubor známých adres se nepodařilo přečíst nebo zapsat.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>directory.failed!</comment>
        <translation>Podívejte se, zda je na disku s daty místo, a do protokolu služby.</translation>
    </message>
    <message>
        <source>The file of known addresses was written by a newer Restante.</source>
        <comment>directory.newer-schema</comment>
        <translation>Soubor známých adres zapsalo novější Restante.</translation>
    </message>
    <message>
        <source>The file of known addresses cannot be opened.</source>
        <comment>directory.cannot-open</comment>
        <translation>Soubor známých adres nelze otevřít.</translation>
    </message>
    <message>
        <source>List</source>
        <comment>ctl.head.list</comment>
        <translation>Seznam</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>ctl.head.address</comment>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>ctl.head.lists</comment>
        <translation>Seznamy</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>ctl.head.read</comment>
        <translation>Načteno</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>ctl.head.complete</comment>
        <translation>Úplný</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ctl.yes</comment>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ctl.no</comment>
        <translation>ne</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>address.state.exists</comment>
        <translation>existuje</translation>
    </message>
    <message>
        <source>does not exist</source>
        <comment>address.state.gone</comment>
        <translation>neexistuje</translation>
    </message>
    <message>
        <source>Ready: {readiness} of 100. In lists: {listed}, learned: {learned}, found not to exist: {gone}.</source>
        <comment>ctl.directory-figures</comment>
        <translation>Připravenost: {readiness} ze 100. V seznamech: {listed}, zjištěno: {learned}, neexistuje: {gone}.</translation>
    </message>
    <message>
        <source>The mail server takes mail for every address (catch-all).</source>
        <comment>ctl.directory-catch-all</comment>
        <translation>Poštovní server přijímá poštu pro každou adresu (doménový koš).</translation>
    </message>
    <message>
        <source>No addresses are known.</source>
        <comment>ctl.no-addresses</comment>
        <translation>Žádné adresy nejsou známy.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <comment>ctl.list-accepted#accepted</comment>
        <translation>
            <numerusform>%n adresa</numerusform>
            <numerusform>%n adresy</numerusform>
            <numerusform>%n adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them named again</source>
        <comment>ctl.list-duplicates#duplicates</comment>
        <translation>
            <numerusform>%n z nich uvedena opakovaně</numerusform>
            <numerusform>%n z nich uvedeny opakovaně</numerusform>
            <numerusform>%n z nich uvedeno opakovaně</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of other domains left out: {foreignDomains}</source>
        <comment>ctl.list-foreign#foreign</comment>
        <translation>
            <numerusform>Vynechána %n adresa jiné domény: {foreignDomains}</numerusform>
            <numerusform>Vynechány %n adresy jiných domén: {foreignDomains}</numerusform>
            <numerusform>Vynecháno %n adres jiných domén: {foreignDomains}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that were not understood:</source>
        <comment>ctl.list-faults#faults</comment>
        <translation>
            <numerusform>Nesrozumitelný je %n řádek:</numerusform>
            <numerusform>Nesrozumitelné jsou %n řádky:</numerusform>
            <numerusform>Nesrozumitelných je %n řádků:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more addresses than fit; the rest was not read.</source>
        <comment>ctl.list-truncated</comment>
        <translation>Adres je více, než se vejde; zbytek se nečetl.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was only a look.</source>
        <comment>ctl.list-not-imported</comment>
        <translation>Nic se neimportovalo: byl to jen náhled.</translation>
    </message>
    <message numerus="yes">
        <source>The list “{list}” of {domain} is in use: %n addresses.</source>
        <comment>ctl.list-imported#count</comment>
        <translation>
            <numerusform>Seznam „{list}“ domény {domain} platí: %n adresa.</numerusform>
            <numerusform>Seznam „{list}“ domény {domain} platí: %n adresy.</numerusform>
            <numerusform>Seznam „{list}“ domény {domain} platí: %n adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} is removed.</source>
        <comment>ctl.list-removed</comment>
        <translation>Seznam „{list}“ domény {domain} je odstraněn.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>ctl.now</comment>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>ctl.should-be</comment>
        <translation>Má být</translation>
    </message>
    <message>
        <source>From {address} ({helo}), {tls}</source>
        <comment>ctl.client</comment>
        <translation>Od {address} ({helo}), {tls}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <comment>ctl.plain</comment>
        <translation>nešifrovaně</translation>
    </message>
    <message>
        <source>{value} is not a value for {key}.</source>
        <comment>ctl.wrong-value</comment>
        <translation>{value} není hodnota pro {key}.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no mail server is listening there.</source>
        <comment>primary.connection-refused</comment>
        <translation>{host} odmítá spojení: nenaslouchá tam žádný poštovní server.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <comment>primary.unreachable</comment>
        <translation>{host} není dostupný.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>primary.timed-out</comment>
        <translation>{host} neodpověděl včas.</translation>
    </message>
    <message>
        <source>{host} cut the connection.</source>
        <comment>primary.disconnected</comment>
        <translation>{host} přerušil spojení.</translation>
    </message>
    <message>
        <source>What {host} answers is no SMTP.</source>
        <comment>primary.protocol</comment>
        <translation>Odpovědi serveru {host} nejsou SMTP.</translation>
    </message>
    <message>
        <source>{host} ended the session: {text}</source>
        <comment>primary.closing</comment>
        <translation>{host} ukončil relaci: {text}</translation>
    </message>
    <message>
        <source>{host} does not take connections: {text}</source>
        <comment>primary.greeting-refused</comment>
        <translation>{host} nepřijímá spojení: {text}</translation>
    </message>
    <message>
        <source>{host} does not accept our greeting: {text}</source>
        <comment>primary.ehlo-refused</comment>
        <translation>{host} nepřijal náš pozdrav: {text}</translation>
    </message>
    <message>
        <source>{host} offers encryption, but refuses it: {text}</source>
        <comment>primary.starttls-refused</comment>
        <translation>{host} šifrování nabízí, ale odmítá je: {text}</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, but it is required.</source>
        <comment>primary.tls-not-offered</comment>
        <translation>{host} nenabízí šifrování, které je však vyžadováno.</translation>
    </message>
    <message>
        <source>Switch encryption on there, or do not require it in the settings of the domain. The mail is kept here meanwhile.</source>
        <comment>primary.tls-not-offered!</comment>
        <translation>Zapněte tam šifrování, nebo ho v nastavení domény nevyžadujte. Pošta tu zatím čeká.</translation>
    </message>
    <message>
        <source>Encryption with {host} failed: {text}</source>
        <comment>primary.tls-failed</comment>
        <translation>Šifrování se serverem {host} selhalo: {text}</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {text}</source>
        <comment>primary.certificate-not-verified</comment>
        <translation>Certifikátu serveru {host} nelze důvěřovat: {text}</translation>
    </message>
    <message>
        <source>Correct the certificate of the server, or the settings of the domain (tls, tlsName). The mail is kept here meanwhile.</source>
        <comment>primary.certificate-not-verified!</comment>
        <translation>Opravte certifikát serveru, nebo nastavení domény (tls, tlsName). Pošta tu zatím čeká.</translation>
    </message>
    <message>
        <source>{host} showed a key that is not among the trusted ones. SHA-256 of the key: {text}</source>
        <comment>primary.key-not-trusted</comment>
        <translation>{host} ukázal klíč, který není mezi důvěryhodnými. SHA-256 klíče: {text}</translation>
    </message>
    <message>
        <source>If the server has a new certificate, compare this value with its own and add it to the settings of the domain (tlsPins). Else somebody may be in between. The mail is kept here meanwhile.</source>
        <comment>primary.key-not-trusted!</comment>
        <translation>Má-li server nový certifikát, porovnejte tuto hodnotu s jeho vlastní a přidejte ji do nastavení domény (tlsPins). Jinak se za server možná vydává někdo jiný. Pošta tu zatím čeká.</translation>
    </message>
    <message>
        <source>{host} has a new key. It is trusted because its certificate is valid. SHA-256 of the key: {pin}</source>
        <comment>primary.new-key</comment>
        <translation>{host} má nový klíč. Je důvěryhodný, protože jeho certifikát platí. SHA-256 klíče: {pin}</translation>
    </message>
    <message>
        <source>Add it to the settings of the domain (tlsPins) if it is to stay.</source>
        <comment>primary.new-key!</comment>
        <translation>Přidejte ho do nastavení domény (tlsPins), má-li zůstat.</translation>
    </message>
    <message>
        <source>{host} refuses the login: {text}</source>
        <comment>primary.login-refused</comment>
        <translation>{host} odmítá přihlášení: {text}</translation>
    </message>
    <message>
        <source>Give the right name and password: “restantectl secret set NAME”, with the name that auth of the domain has. It is tried at once, and every five minutes; the mail is kept here meanwhile.</source>
        <comment>primary.login-refused!</comment>
        <translation>Zadejte správné jméno a heslo: „restantectl secret set NÁZEV“, s názvem, který má auth domény. Zkusí se hned a pak každých pět minut; pošta zatím zůstává zde.</translation>
    </message>
    <message>
        <source>{host} offers no login by name and password (PLAIN or LOGIN).</source>
        <comment>primary.login-not-offered</comment>
        <translation>{host} nenabízí přihlášení jménem a heslem (PLAIN ani LOGIN).</translation>
    </message>
    <message>
        <source>Switch the login on there for this connection, or leave it out of the settings of the domain (auth). The mail is kept here meanwhile.</source>
        <comment>primary.login-not-offered!</comment>
        <translation>Zapněte tam přihlašování pro toto spojení, nebo ho vynechte z nastavení domény (auth). Pošta tu zatím čeká.</translation>
    </message>
    <message>
        <source>There is no usable name and password for the login at {host}: {text}</source>
        <comment>primary.no-password</comment>
        <translation>Pro přihlášení k serveru {host} není použitelné jméno a heslo: {text}</translation>
    </message>
    <message>
        <source>Give them as user:password: “restantectl secret set NAME”, with the name that auth of the domain has. The mail is kept here meanwhile.</source>
        <comment>primary.no-password!</comment>
        <translation>Zadejte je jako uživatel:heslo: „restantectl secret set NÁZEV“, s názvem, který má auth domény. Pošta zatím zůstává zde.</translation>
    </message>
    <message>
        <source>The address from which {host} is to be reached is not one of this machine: {text}</source>
        <comment>primary.source-not-usable</comment>
        <translation>Adresa, ze které se má spojit se serverem {host}, nepatří tomuto počítači: {text}</translation>
    </message>
    <message>
        <source>There is no address for {host}.</source>
        <comment>primary.no-address</comment>
        <translation>Pro {host} neexistuje žádná adresa.</translation>
    </message>
    <message>
        <source>{host} is this backup itself, not the mail server behind it.</source>
        <comment>primary.is-us</comment>
        <translation>{host} je tento záložní server, ne poštovní server, kterému má předávat poštu.</translation>
    </message>
    <message>
        <source>Enter the address of your own mail server in the settings of the domain.</source>
        <comment>primary.is-us!</comment>
        <translation>Zadejte v nastavení domény adresu svého vlastního poštovního serveru.</translation>
    </message>
    <message>
        <source>The mail server of {domain} sends mail for this domain back to this backup. That mail is held.</source>
        <comment>loop.came-back</comment>
        <translation>Poštovní server domény {domain} posílá její poštu zpět na tento záložní server. Tato pošta je pozastavena.</translation>
    </message>
    <message>
        <source>Correct how that server delivers mail for {domain}: it must keep it, not look for its MX. Then release the held mail in the queue.</source>
        <comment>loop.came-back!</comment>
        <translation>Opravte, jak ten server doručuje poštu pro {domain}: musí si ji nechat, ne hledat její záznamy MX. Potom pozastavenou poštu ve frontě uvolněte.</translation>
    </message>
    <message>
        <source>Your mail server {host} refuses all mail from this backup: {text}</source>
        <comment>primary.refuses-us</comment>
        <translation>Váš poštovní server {host} odmítá veškerou poštu z tohoto záložního serveru: {text}</translation>
    </message>
    <message>
        <source>Allow this backup on your mail server. The mail is kept here and tried again by itself.</source>
        <comment>primary.refuses-us!</comment>
        <translation>Povolte tento záložní server na svém poštovním serveru. Pošta zůstává zde a sama se zkouší předat znovu.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}: {reason:sentence}</source>
        <comment>primary.down</comment>
        <translation>Váš poštovní server {host} neodpovídá od {since:time}: {reason:sentence}</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. The mail is handed over by itself as soon as it answers.</source>
        <comment>primary.down!</comment>
        <translation>Zkontrolujte, zda server a jeho internetová linka běží. Pošta se předá sama, jakmile server odpoví.</translation>
    </message>
    <message>
        <source>The DNS says that {domain} takes no mail at all (null MX).</source>
        <comment>route.null-mx</comment>
        <translation>Podle DNS doména {domain} nepřijímá vůbec žádnou poštu (null MX).</translation>
    </message>
    <message>
        <source>Correct the MX records of the domain. Meanwhile the last good ones are used.</source>
        <comment>route.null-mx!</comment>
        <translation>Opravte záznamy MX domény. Zatím se používají poslední dobré.</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <comment>route.no-such-domain</comment>
        <translation>DNS nezná doménu {domain}.</translation>
    </message>
    <message>
        <source>Check that the domain is still registered. Meanwhile the last good MX records are used.</source>
        <comment>route.no-such-domain!</comment>
        <translation>Zkontrolujte, zda je doména stále zaregistrována. Zatím se používají poslední dobré záznamy MX.</translation>
    </message>
    <message>
        <source>The MX records of {domain} cannot be looked up just now.</source>
        <comment>route.dns-failed</comment>
        <translation>Záznamy MX domény {domain} nyní nelze zjistit.</translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. Meanwhile the last good records are used.</source>
        <comment>route.dns-failed!</comment>
        <translation>Zkontrolujte jmenné servery a internetovou linku tohoto počítače. Zatím se používají poslední dobré záznamy.</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so the mail server behind this backup is not known.</source>
        <comment>route.no-mx</comment>
        <translation>{domain} nemá záznam MX, není tedy známo, kterému poštovnímu serveru se má pošta předat.</translation>
    </message>
    <message>
        <source>Enter the address of your mail server in the settings of the domain, or add its MX record.</source>
        <comment>route.no-mx!</comment>
        <translation>Zadejte adresu svého poštovního serveru v nastavení domény, nebo doplňte jeho záznam MX.</translation>
    </message>
    <message>
        <source>Among the MX records of {domain} there is none better than this backup.</source>
        <comment>route.only-us</comment>
        <translation>Žádný ze záznamů MX domény {domain} nemá přednost před tímto záložním serverem.</translation>
    </message>
    <message>
        <source>Add the MX record of your own mail server with a smaller number, or enter its address in the settings of the domain.</source>
        <comment>route.only-us!</comment>
        <translation>Doplňte záznam MX svého poštovního serveru s menším číslem, nebo zadejte jeho adresu v nastavení domény.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free.</source>
        <comment>disk.low</comment>
        <translation>Disk se plní: volných je {freeBytes:size}.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}.</source>
        <comment>disk.low!</comment>
        <translation>Uvolněte místo na disku s datovým adresářem {directory}.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>disk.full</comment>
        <translation>Disk je plný: volných je jen {freeBytes:size} a další pošta se nepřijímá. Co je zde, je v bezpečí.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}. Senders try again by themselves for some days.</source>
        <comment>disk.full!</comment>
        <translation>Uvolněte místo na disku s datovým adresářem {directory}. Odesílatelé to několik dní zkoušejí sami znovu.</translation>
    </message>
    <message>
        <source>The oldest mail for {domain} has been here for {oldestSeconds:duration}; it is returned to its sender at {until:time}.</source>
        <comment>spool.old-mail</comment>
        <translation>Nejstarší pošta pro {domain} je zde {oldestSeconds:duration}; {until:time} se vrátí odesílateli.</translation>
    </message>
    <message>
        <source>See in the queue why it cannot be handed over.</source>
        <comment>spool.old-mail!</comment>
        <translation>Podívejte se ve frontě, proč ji nelze předat.</translation>
    </message>
    <message>
        <source>The domain of the sender does not exist.</source>
        <comment>outbound.no-such-domain</comment>
        <translation>Doména odesílatele neexistuje.</translation>
    </message>
    <message>
        <source>The domain of the sender takes no mail.</source>
        <comment>outbound.null-mx</comment>
        <translation>Doména odesílatele nepřijímá poštu.</translation>
    </message>
    <message>
        <source>The mail server of the sender cannot be looked up just now.</source>
        <comment>outbound.dns-failed</comment>
        <translation>Poštovní server odesílatele nyní nelze zjistit.</translation>
    </message>
    <message>
        <source>There is no address for the mail server of the sender.</source>
        <comment>outbound.no-address</comment>
        <translation>Pro poštovní server odesílatele neexistuje žádná adresa.</translation>
    </message>
    <message>
        <source>Mail Delivery System</source>
        <comment>notice.from-name</comment>
        <translation>Systém doručování pošty</translation>
    </message>
    <message>
        <source>Send large files in another way, or in several messages.</source>
        <comment>notice.advice.too-big</comment>
        <translation>Velké soubory pošlete jiným způsobem nebo v několika zprávách.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <comment>notice.technical</comment>
        <translation>Technické podrobnosti</translation>
    </message>
    <message>
        <source>Found: {addresses}</source>
        <comment>primary-test.resolved</comment>
        <translation>Nalezeno: {addresses}</translation>
    </message>
    <message>
        <source>{host} cannot be looked up just now.</source>
        <comment>primary-test.dns-failed</comment>
        <translation>{host} nyní nelze vyhledat.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>primary-test.connected</comment>
        <translation>Spojeno s {address}, port {port:id}.</translation>
    </message>
    <message>
        <source>It answers as a mail server should.</source>
        <comment>primary-test.greeted</comment>
        <translation>Odpovídá, jak má poštovní server odpovídat.</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted</comment>
        <translation>Šifrováno ({version}); certifikát je platný. SHA-256 jeho klíče: {pin}</translation>
    </message>
    <message>
        <source>To trust this key only: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted!</comment>
        <translation>Má-li se důvěřovat jen tomuto klíči: porovnejte hodnotu s tou na serveru, zapište ji do tlsPins domény a její tls nastavte na &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>Encrypted ({version}). The certificate is not one that everybody trusts, which is usual between mail servers. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted-not-verified</comment>
        <translation>Šifrováno ({version}). Certifikát není z těch, kterým důvěřují všichni, což je mezi poštovními servery obvyklé. SHA-256 jeho klíče: {pin}</translation>
    </message>
    <message>
        <source>To be sure that it is your server: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted-not-verified!</comment>
        <translation>Abyste měli jistotu, že jde o váš server: porovnejte hodnotu s tou na serveru, zapište ji do tlsPins domény a její tls nastavte na &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>It does not offer encryption: mail would be handed over in the clear.</source>
        <comment>primary-test.no-starttls</comment>
        <translation>Nenabízí šifrování: pošta by se předávala nešifrovaně.</translation>
    </message>
    <message>
        <source>Encryption is offered but fails: mail would be handed over in the clear.</source>
        <comment>primary-test.tls-failed</comment>
        <translation>Šifrování nabízí, ale selhává: pošta by se předávala nešifrovaně.</translation>
    </message>
    <message>
        <source>It does not talk to us: {text}</source>
        <comment>primary-test.sender-refused</comment>
        <translation>Odmítá s tímto serverem komunikovat: {text}</translation>
    </message>
    <message>
        <source>It takes mail for postmaster.</source>
        <comment>primary-test.postmaster-accepted</comment>
        <translation>Přijímá poštu pro adresu postmaster.</translation>
    </message>
    <message>
        <source>It does not take mail for postmaster: {text}</source>
        <comment>primary-test.postmaster-refused</comment>
        <translation>Nepřijímá poštu pro adresu postmaster: {text}</translation>
    </message>
    <message>
        <source>It refuses addresses that do not exist, as it should.</source>
        <comment>primary-test.unknown-refused</comment>
        <translation>Odmítá adresy, které neexistují, jak má.</translation>
    </message>
    <message>
        <source>It takes mail for any address. Restante cannot tell from it which addresses exist.</source>
        <comment>primary-test.catch-all</comment>
        <translation>Přijímá poštu pro jakoukoli adresu. Restante podle něj nepozná, které adresy existují.</translation>
    </message>
    <message>
        <source>It put off the question for an address that does not exist: {text}</source>
        <comment>primary-test.unknown-deferred</comment>
        <translation>Dotaz na neexistující adresu dočasně odmítl: {text}</translation>
    </message>
    <message>
        <source>No mail server has been found for your domains yet. Mail is kept safely here: {kept:sentence}.</source>
        <comment>status.no-primary</comment>
        <translation>Pro vaše domény se zatím nenašel žádný poštovní server. Pošta je bezpečně uložena zde: {kept:sentence}.</translation>
    </message>
    <message>
        <source>No domain is set up and none was named.</source>
        <comment>check.no-domain</comment>
        <translation>Není nastavena žádná doména a žádná nebyla zadána.</translation>
    </message>
    <message>
        <source>“{value}” is not a domain name.</source>
        <comment>check.bad-domain</comment>
        <translation>„{value}“ není jméno domény.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name. Set hostname in the configuration.</source>
        <comment>check.bad-hostname</comment>
        <translation>„{value}“ není jméno počítače. Nastavte hostname v konfiguraci.</translation>
    </message>
    <message>
        <source>“{value}” is not an address of a mail server (host or host:port).</source>
        <comment>check.bad-primary</comment>
        <translation>„{value}“ není adresa poštovního serveru (host nebo host:port).</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>spool.bad-cursor</comment>
        <translation>Seznam se příliš změnil; zobrazí se od začátku.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <comment>ctl.messages#count</comment>
        <translation>
            <numerusform>%n zpráva</numerusform>
            <numerusform>%n zprávy</numerusform>
            <numerusform>%n zpráv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <comment>ctl.recipients#count</comment>
        <translation>
            <numerusform>%n příjemce</numerusform>
            <numerusform>%n příjemci</numerusform>
            <numerusform>%n příjemců</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the full path of a file.</source>
        <comment>config.not-absolute</comment>
        <translation>{path}: „{value}“ není úplná cesta k souboru.</translation>
    </message>
    <message>
        <source>A file of the certificate cannot be read.</source>
        <comment>tls.unreadable</comment>
        <translation>Soubor certifikátu nelze přečíst.</translation>
    </message>
    <message>
        <source>The new certificate in {file} was not taken; the one before goes on. {reason:sentence}</source>
        <comment>TLS-100</comment>
        <translation>Nový certifikát v souboru {file} nebyl převzat, dál platí předchozí. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-100!</comment>
        <translation>Uložte tam certifikát a klíč, které k sobě patří a které služba smí číst. Převezmou se během několika sekund.</translation>
    </message>
    <message>
        <source>The certificate in {file} cannot be used; mail is encrypted with one that nobody can verify. {reason:sentence}</source>
        <comment>TLS-101</comment>
        <translation>Certifikát v souboru {file} nelze použít; pošta se šifruje certifikátem, který nikdo nemůže ověřit. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-101!</comment>
        <translation>Uložte tam certifikát a klíč, které k sobě patří a které služba smí číst. Převezmou se během několika sekund.</translation>
    </message>
    <message>
        <source>The certificate in {file} ended on {until:time}.</source>
        <comment>TLS-102</comment>
        <translation>Platnost certifikátu v souboru {file} skončila {until:time}.</translation>
    </message>
    <message>
        <source>Renew it. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-102!</comment>
        <translation>Obnovte ho. Odesílatelé, kteří certifikáty ověřují, sem do té doby nedoručují.</translation>
    </message>
    <message>
        <source>The certificate in {file} ends on {until:time}.</source>
        <comment>TLS-103</comment>
        <translation>Platnost certifikátu v souboru {file} skončí {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. A new one in the same place is taken within seconds.</source>
        <comment>TLS-103!</comment>
        <translation>Do té doby ho obnovte. Nový na stejném místě se převezme během několika sekund.</translation>
    </message>
    <message>
        <source>No certificate is for the name {hostname}, under which senders find this backup.</source>
        <comment>TLS-104</comment>
        <translation>Žádný certifikát není vystaven na jméno {hostname}, pod kterým odesílatelé tento záložní server nacházejí.</translation>
    </message>
    <message>
        <source>Get one for {hostname}, or correct the host name in the settings. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-104!</comment>
        <translation>Opatřete certifikát pro {hostname}, nebo opravte jméno počítače v nastavení. Odesílatelé, kteří certifikáty ověřují, sem do té doby nedoručují.</translation>
    </message>
    <message>
        <source>There is no mail server or domain of this name.</source>
        <comment>handover.no-such-primary</comment>
        <translation>Takový poštovní server ani doména tu není.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance began for %n mail servers: their mail is kept here until it ends.</source>
        <comment>ctl.primary-held#count</comment>
        <translation>
            <numerusform>Začala údržba %n poštovního serveru: jeho pošta zůstává zde, dokud neskončí.</numerusform>
            <numerusform>Začala údržba %n poštovních serverů: jejich pošta zůstává zde, dokud neskončí.</numerusform>
            <numerusform>Začala údržba %n poštovních serverů: jejich pošta zůstává zde, dokud neskončí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance ended for %n mail servers: what waits for them is handed over.</source>
        <comment>ctl.primary-opened#count</comment>
        <translation>
            <numerusform>Skončila údržba %n poštovního serveru: co na něj čeká, se předává.</numerusform>
            <numerusform>Skončila údržba %n poštovních serverů: co na ně čeká, se předává.</numerusform>
            <numerusform>Skončila údržba %n poštovních serverů: co na ně čeká, se předává.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was in maintenance.</source>
        <comment>ctl.none-in-maintenance</comment>
        <translation>Žádný z nich nebyl v údržbě.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an address of this computer alone, such as 127.0.0.1:9925.</source>
        <comment>config.not-loopback</comment>
        <translation>{path}: „{value}“ není adresa jen tohoto počítače, jako například 127.0.0.1:9925.</translation>
    </message>
    <message>
        <source>The address for metrics cannot be opened.</source>
        <comment>metrics.cannot-listen</comment>
        <translation>Adresu pro metriky nelze otevřít.</translation>
    </message>
    <message>
        <source>Since the start of the service, {since:time}</source>
        <comment>ctl.stats.since</comment>
        <translation>Od spuštění služby, {since:time}</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>ctl.stats.connections</comment>
        <translation>Spojení</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <comment>ctl.stats.sessions</comment>
        <translation>Otevřené relace</translation>
    </message>
    <message>
        <source>Messages received</source>
        <comment>ctl.stats.messages</comment>
        <translation>Přijaté zprávy</translation>
    </message>
    <message>
        <source>Their recipients</source>
        <comment>ctl.stats.recipients</comment>
        <translation>Jejich příjemci</translation>
    </message>
    <message>
        <source>Their size</source>
        <comment>ctl.stats.bytes</comment>
        <translation>Jejich velikost</translation>
    </message>
    <message>
        <source>{bytes:size}</source>
        <comment>ctl.stats.size</comment>
        <translation>{bytes:size}</translation>
    </message>
    <message>
        <source>Recipients delivered</source>
        <comment>ctl.stats.delivered</comment>
        <translation>Doručení příjemci</translation>
    </message>
    <message>
        <source>Attempts put off</source>
        <comment>ctl.stats.deferred</comment>
        <translation>Dočasně odmítnuté pokusy</translation>
    </message>
    <message>
        <source>Recipients refused by their mail server</source>
        <comment>ctl.stats.refused</comment>
        <translation>Příjemci odmítnutí jejich serverem</translation>
    </message>
    <message>
        <source>Recipients given up by age</source>
        <comment>ctl.stats.expired</comment>
        <translation>Příjemci, u nichž lhůta vypršela</translation>
    </message>
    <message>
        <source>Notices to senders</source>
        <comment>ctl.stats.notices</comment>
        <translation>Oznámení odesílatelům</translation>
    </message>
    <message>
        <source>Recipients without a notice, by a rule</source>
        <comment>ctl.stats.withheld</comment>
        <translation>Příjemci bez oznámení (podle pravidla)</translation>
    </message>
    <message>
        <source>Group commits</source>
        <comment>ctl.stats.commits</comment>
        <translation>Skupinové zápisy</translation>
    </message>
    <message>
        <source>Changes in the largest of them</source>
        <comment>ctl.stats.largest</comment>
        <translation>Změn v největším z nich</translation>
    </message>
    <message>
        <source>Refused to clients: {reason}</source>
        <comment>ctl.stats.refusals</comment>
        <translation>Odmítnuto klientům: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n addresses at {domain} that took mail before is refused now ({reply}). It is held until {until:time}, then it goes back to the senders.</source>
        <comment>handover.held#recipients</comment>
        <translation>
            <numerusform>Pošta pro %n adresu v doméně {domain}, která dříve poštu přijímala, je nyní odmítána ({reply}). Zůstává zde do {until:time}, pak se vrátí odesílatelům.</numerusform>
            <numerusform>Pošta pro %n adresy v doméně {domain}, které dříve poštu přijímaly, je nyní odmítána ({reply}). Zůstává zde do {until:time}, pak se vrátí odesílatelům.</numerusform>
            <numerusform>Pošta pro %n adres v doméně {domain}, které dříve poštu přijímaly, je nyní odmítána ({reply}). Zůstává zde do {until:time}, pak se vrátí odesílatelům.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the mail server: is a restore unfinished? Then choose in the queue to try again, or to return the mail to its senders.</source>
        <comment>handover.held!</comment>
        <translation>Podívejte se na poštovní server: není obnova nedokončená? Potom ve frontě zvolte nový pokus, nebo vrácení pošty odesílatelům.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients at {domain} that took mail before are refused now: {reply}</source>
        <comment>handover.held-address#recipients</comment>
        <translation>
            <numerusform>%n příjemce v doméně {domain}, který dříve poštu přijímal, je nyní odmítán: {reply}</numerusform>
            <numerusform>%n příjemci v doméně {domain}, kteří dříve poštu přijímali, jsou nyní odmítáni: {reply}</numerusform>
            <numerusform>%n příjemců v doméně {domain}, kteří dříve poštu přijímali, je nyní odmítáno: {reply}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients at {domain} was refused for its content: {reply}</source>
        <comment>handover.held-content#recipients</comment>
        <translation>
            <numerusform>Pošta pro %n příjemce v doméně {domain} byla odmítnuta kvůli obsahu: {reply}</numerusform>
            <numerusform>Pošta pro %n příjemce v doméně {domain} byla odmítnuta kvůli obsahu: {reply}</numerusform>
            <numerusform>Pošta pro %n příjemců v doméně {domain} byla odmítnuta kvůli obsahu: {reply}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held since {since:time}; it goes back to the senders at {until:time}.</source>
        <comment>handover.held-address.until</comment>
        <translation>Pozastaveno od {since:time}; {until:time} se vrátí odesílatelům.</translation>
    </message>
    <message>
        <source>Held since {since:time}; it is given up at {until:time}, without a word to the senders.</source>
        <comment>handover.held-content.until</comment>
        <translation>Pozastaveno od {since:time}; {until:time} se zahodí, odesílatelé se nic nedozvědí.</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <comment>handover.held-examples</comment>
        <translation>Například: {examples}</translation>
    </message>
    <message>
        <source>Nothing is held for a decision.</source>
        <comment>ctl.none-held</comment>
        <translation>Nic nečeká na rozhodnutí.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are tried again.</source>
        <comment>ctl.held-released#count</comment>
        <translation>
            <numerusform>Znovu se zkouší %n příjemce.</numerusform>
            <numerusform>Znovu se zkoušejí %n příjemci.</numerusform>
            <numerusform>Znovu se zkouší %n příjemců.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are given up; senders are told by the rules for notices.</source>
        <comment>ctl.held-returned#count</comment>
        <translation>
            <numerusform>Pošta pro %n příjemce se už nedoručí; odesílatel se to dozví podle pravidel pro oznámení.</numerusform>
            <numerusform>Pošta pro %n příjemce se už nedoručí; odesílatelé se to dozvědí podle pravidel pro oznámení.</numerusform>
            <numerusform>Pošta pro %n příjemců se už nedoručí; odesílatelé se to dozvědí podle pravidel pro oznámení.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up all mail of this group? [y/N] </source>
        <comment>ctl.ask-return</comment>
        <translation>Už nedoručovat žádnou poštu této skupiny? [a/N] </translation>
    </message>
    <message>
        <source>Nothing was given up.</source>
        <comment>ctl.not-returned</comment>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages ({bytes:size}) are in {file}.</source>
        <comment>ctl.exported#messages</comment>
        <translation>
            <numerusform>%n zpráva ({bytes:size}) je v {file}.</numerusform>
            <numerusform>%n zprávy ({bytes:size}) jsou v {file}.</numerusform>
            <numerusform>%n zpráv ({bytes:size}) je v {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password {name} (for a login: user:password): </source>
        <comment>ctl.ask-secret</comment>
        <translation>Heslo {name} (pro přihlášení: uživatel:heslo): </translation>
    </message>
    <message>
        <source>The password {name} is saved and in use.</source>
        <comment>ctl.secret-set</comment>
        <translation>Heslo {name} je uloženo a používá se.</translation>
    </message>
    <message>
        <source>The password {name} is removed.</source>
        <comment>ctl.secret-removed</comment>
        <translation>Heslo {name} je odstraněno.</translation>
    </message>
    <message>
        <source>There are no passwords.</source>
        <comment>ctl.no-secrets</comment>
        <translation>Žádná hesla zde nejsou.</translation>
    </message>
    <message>
        <source>This group of held mail is not here any more.</source>
        <comment>spool.no-such-group</comment>
        <translation>Tato skupina pozastavené pošty tu již není.</translation>
    </message>
    <message>
        <source>The export was stopped: a message of it was delivered or removed meanwhile.</source>
        <comment>export.message-gone</comment>
        <translation>Export se zastavil: některá z jeho zpráv byla mezitím doručena nebo odstraněna.</translation>
    </message>
    <message>
        <source>Export again: the file then has what is still here. No incomplete file was kept.</source>
        <comment>export.message-gone!</comment>
        <translation>Exportujte znovu: soubor pak bude obsahovat to, co zde ještě je. Neúplný soubor nezůstal.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <comment>export.cannot-write</comment>
        <translation>Do {file} nelze zapsat: {reason}</translation>
    </message>
    <message>
        <source>Mail for this domain is always taken.</source>
        <comment>acceptance.always</comment>
        <translation>Pošta pro tuto doménu se přijímá vždy.</translation>
    </message>
    <message>
        <source>Mail to postmaster and abuse is always taken.</source>
        <comment>acceptance.role</comment>
        <translation>Pošta pro postmaster a abuse se přijímá vždy.</translation>
    </message>
    <message>
        <source>This network has come back as it was asked to within the last 30 days, so its mail is taken.</source>
        <comment>acceptance.network-passed</comment>
        <translation>Tato síť se v posledních 30&#xa0;dnech vrátila, jak měla, proto se její pošta přijímá.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form ldap://host:port or ldaps://host:port.</source>
        <comment>config.bad-ldap-url</comment>
        <translation>{path}: „{value}“ nemá tvar ldap://host:port nebo ldaps://host:port.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an LDAP filter, which stands in brackets.</source>
        <comment>config.bad-filter</comment>
        <translation>{path}: „{value}“ není filtr LDAP; filtr se píše do závorek.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the name of an attribute.</source>
        <comment>config.bad-attribute</comment>
        <translation>{path}: „{value}“ není název atributu.</translation>
    </message>
    <message>
        <source>{path}: the password would go to {value} in the clear.</source>
        <comment>config.password-in-clear</comment>
        <translation>{path}: heslo by šlo na {value} nešifrovaně.</translation>
    </message>
    <message>
        <source>Use ldaps:// or set startTls.</source>
        <comment>config.password-in-clear!</comment>
        <translation>Použijte ldaps:// nebo zapněte startTls.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <comment>directory.source-missing</comment>
        <translation>{place} neexistuje.</translation>
    </message>
    <message>
        <source>{place} is not a plain file.</source>
        <comment>directory.source-no-file</comment>
        <translation>{place} není obyčejný soubor.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {detail}</source>
        <comment>directory.source-unreadable</comment>
        <translation>{place} nelze přečíst: {detail}</translation>
    </message>
    <message>
        <source>{place} is being written all the time, so it was not read.</source>
        <comment>directory.source-changing</comment>
        <translation>Do {place} se stále zapisuje, proto nebyl přečten.</translation>
    </message>
    <message>
        <source>{place} is too large: a list may have {most} addresses, and a file 2 GB.</source>
        <comment>directory.source-too-large</comment>
        <translation>Zdroj {place} je příliš velký: seznam smí mít {most} adres a soubor 2&#xa0;GB.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in {place}, so nothing was changed.</source>
        <comment>directory.source-empty</comment>
        <translation>V {place} není žádná adresa domény {domain}, proto se nic nezměnilo.</translation>
    </message>
    <message>
        <source>If so many have really left, import the list by hand under the name “{list}”. If not, find out why they are missing. When it stays the same for a day, it is taken by itself.</source>
        <comment>directory.source-shrunk!</comment>
        <translation>Pokud jich opravdu tolik ubylo, importujte seznam ručně pod názvem „{list}“. Pokud ne, zjistěte, proč chybějí. Zůstane-li seznam jeden den stejný, převezme se sám.</translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} could not be read for {age:duration}: {reason:sentence}</source>
        <comment>directory.source-fails</comment>
        <translation>Seznam „{list}“ domény {domain} se nepodařilo přečíst už {age:duration}: {reason:sentence}</translation>
    </message>
    <message>
        <source>Everything goes on with the addresses that are known; new ones are missing until it can be read again.</source>
        <comment>directory.source-fails!</comment>
        <translation>Vše běží dál se známými adresami; nové budou chybět, dokud jej nepůjde znovu přečíst.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago: {reason:sentence}</source>
        <comment>directory.source-ends</comment>
        <translation>Úplný seznam „{list}“ domény {domain} byl naposledy přečten před {age:duration}: {reason:sentence}</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ends!</comment>
        <translation>Po týdnu se mu přestane věřit: pošta pro neznámé adresy se pak během výpadku vašeho poštovního serveru odmítá jen dočasně.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago.</source>
        <comment>directory.source-ages</comment>
        <translation>Úplný seznam „{list}“ domény {domain} byl naposledy přečten před {age:duration}.</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ages!</comment>
        <translation>Po týdnu se mu přestane věřit: pošta pro neznámé adresy se pak během výpadku vašeho poštovního serveru odmítá jen dočasně.</translation>
    </message>
    <message>
        <source>The list “{list}” is read from {place} by itself.</source>
        <comment>ctl.source-read</comment>
        <translation>Seznam „{list}“ se sám čte z {place}.</translation>
    </message>
    <message>
        <source>The list “{list}” should be read from {place} by itself, but: {problem:sentence}</source>
        <comment>ctl.source-failed</comment>
        <translation>Seznam „{list}“ se má sám číst z {place}, ale: {problem:sentence}</translation>
    </message>
    <message>
        <source>The name in {place} cannot be found.</source>
        <comment>directory.ldap-no-host</comment>
        <translation>Server uvedený v {place} se v DNS nepodařilo najít.</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be reached: {detail}</source>
        <comment>directory.ldap-unreachable</comment>
        <translation>Adresářový server {place} není dostupný: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} does not answer.</source>
        <comment>directory.ldap-timed-out</comment>
        <translation>Adresářový server {place} neodpovídá.</translation>
    </message>
    <message>
        <source>The directory server {place} took longer than ten minutes.</source>
        <comment>directory.ldap-slow</comment>
        <translation>Adresářovému serveru {place} to trvalo déle než deset minut.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} that can be trusted: its certificate must be valid, be for that name, and be signed by someone this computer trusts (or caFile names).</source>
        <comment>directory.ldap-tls</comment>
        <translation>S {place} se nepodařilo navázat důvěryhodné šifrované spojení: certifikát serveru musí být platný, vystavený na toto jméno a podepsaný někým, komu tento počítač věří (nebo koho uvádí caFile).</translation>
    </message>
    <message>
        <source>The certificates to judge {place} by cannot be read: {detail}</source>
        <comment>directory.ldap-ca-file</comment>
        <translation>Certifikáty, podle nichž se má posoudit {place}, nelze přečíst: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} refuses the login: {detail}</source>
        <comment>directory.ldap-login</comment>
        <translation>Adresářový server {place} odmítá přihlášení: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} wants an encrypted connection: use ldaps:// or startTls.</source>
        <comment>directory.ldap-wants-tls</comment>
        <translation>Adresářový server {place} chce šifrované spojení: použijte ldaps:// nebo startTls.</translation>
    </message>
    <message>
        <source>The directory server {place} knows nothing below that base, or does not show it to us.</source>
        <comment>directory.ldap-no-base</comment>
        <translation>Adresářový server {place} pod touto bází nic nezná, nebo to neukazuje.</translation>
    </message>
    <message>
        <source>The filter for {place} is not understood.</source>
        <comment>directory.ldap-bad-filter</comment>
        <translation>Filtr pro {place} je nesrozumitelný.</translation>
    </message>
    <message>
        <source>The directory server {place} does not let us search: {detail}</source>
        <comment>directory.ldap-refused</comment>
        <translation>Adresářový server {place} nedovoluje hledání: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} did not give all it has: {detail}</source>
        <comment>directory.ldap-cut</comment>
        <translation>Adresářový server {place} neposlal všechno, co má: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} sends us to another one, which is not followed: {detail}</source>
        <comment>directory.ldap-referred</comment>
        <translation>Adresářový server {place} odkazuje na jiný server; odkazy se nesledují: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be searched: {detail}</source>
        <comment>directory.ldap-failed</comment>
        <translation>V adresářovém serveru {place} nelze hledat: {detail}</translation>
    </message>
    <message>
        <source>The file of what senders tried is damaged.</source>
        <comment>acceptance.damaged</comment>
        <translation>Soubor s tím, co odesílatelé zkoušeli, je poškozený.</translation>
    </message>
    <message>
        <source>The file of what senders tried cannot be opened.</source>
        <comment>acceptance.cannot-open</comment>
        <translation>Soubor s tím, co odesílatelé zkoušeli, nelze otevřít.</translation>
    </message>
    <message>
        <source>The file of what senders tried could not be read or written.</source>
        <comment>acceptance.failed</comment>
        <translation>Soubor s tím, co odesílatelé zkoušeli, nebylo možné přečíst nebo zapsat.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the file of what senders tried.</source>
        <comment>acceptance.full</comment>
        <translation>Na disku není místo pro soubor s tím, co odesílatelé zkoušeli.</translation>
    </message>
    <message>
        <source>The file of what senders tried was written by a newer Restante.</source>
        <comment>acceptance.newer-schema</comment>
        <translation>Soubor s tím, co odesílatelé zkoušeli, zapsalo novější Restante.</translation>
    </message>
    <message>
        <source>What would change it: {advice}</source>
        <comment>explain.change</comment>
        <translation>Co by to změnilo: {advice}</translation>
    </message>
    <message>
        <source>Your mail server was asked about the address just now.</source>
        <comment>explain.asked</comment>
        <translation>Váš poštovní server byl na adresu právě dotázán.</translation>
    </message>
    <message>
        <source>“{value}” is no IP address of a client.</source>
        <comment>explain.bad-client</comment>
        <translation>„{value}“ není IP adresa klienta.</translation>
    </message>
    <message>
        <source>“{value}” is no mail address.</source>
        <comment>explain.bad-address</comment>
        <translation>„{value}“ není e-mailová adresa.</translation>
    </message>
    <message>
        <source>No mail is taken yet: no domain is set up.</source>
        <comment>explain.not-set-up</comment>
        <translation>Pošta se zatím nepřijímá: není nastavena žádná doména.</translation>
    </message>
    <message>
        <source>Too many of these are being answered just now. Try again in some seconds.</source>
        <comment>explain.too-many</comment>
        <translation>Právě se vyřizuje příliš mnoho takových dotazů. Zkuste to za několik sekund.</translation>
    </message>
    <message>
        <source>The domain is protected.</source>
        <comment>admission.protected-domain</comment>
        <translation>Doména je chráněná.</translation>
    </message>
    <message>
        <source>Mail to our own postmaster and abuse is always taken.</source>
        <comment>admission.postmaster</comment>
        <translation>Pošta pro naše adresy postmaster a abuse se přijímá vždy.</translation>
    </message>
    <message>
        <source>The domain is not one of those that are protected here, and mail for others is never relayed.</source>
        <comment>admission.relaying-denied</comment>
        <translation>Doména nepatří k těm, které se zde chrání, a pošta pro jiné se nikdy nepředává.</translation>
    </message>
    <message>
        <source>Add the domain to the protected ones, if it is yours.</source>
        <comment>admission.relaying-denied!</comment>
        <translation>Přidejte doménu k chráněným, je-li vaše.</translation>
    </message>
    <message>
        <source>The address has no domain.</source>
        <comment>admission.no-domain</comment>
        <translation>Adresa nemá doménu.</translation>
    </message>
    <message>
        <source>The address has nothing before the @.</source>
        <comment>admission.no-user</comment>
        <translation>Adresa nemá před @ nic.</translation>
    </message>
    <message>
        <source>There is no domain yet to which mail for postmaster could go.</source>
        <comment>admission.not-set-up</comment>
        <translation>Zatím není žádná doména, kam by mohla jít pošta pro postmastera.</translation>
    </message>
    <message>
        <source>Set up a protected domain.</source>
        <comment>admission.not-set-up!</comment>
        <translation>Nastavte chráněnou doménu.</translation>
    </message>
    <message>
        <source>Mail of this domain takes its share of the disk already, and mail of others waits as well.</source>
        <comment>admission.over-share</comment>
        <translation>Pošta této domény už zabírá svůj podíl disku a čeká i pošta jiných domén.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory, or wait until mail has been handed over.</source>
        <comment>admission.over-share!</comment>
        <translation>Uvolněte místo na disku s daty, nebo počkejte, až se pošta předá.</translation>
    </message>
    <message>
        <source>Your mail server is there and is asked whether the address exists.</source>
        <comment>directory.ask</comment>
        <translation>Váš poštovní server odpovídá a je dotázán, zda adresa existuje.</translation>
    </message>
    <message>
        <source>The address is known to exist.</source>
        <comment>directory.known-good</comment>
        <translation>O adrese se ví, že existuje.</translation>
    </message>
    <message>
        <source>Your mail server said lately that there is no such address.</source>
        <comment>directory.known-bad</comment>
        <translation>Váš poštovní server nedávno řekl, že taková adresa neexistuje.</translation>
    </message>
    <message>
        <source>Once the address exists, its mail is taken as soon as your mail server has said so, or a list has it; what it said is believed for three days at most.</source>
        <comment>directory.known-bad!</comment>
        <translation>Až adresa bude existovat, přijme se její pošta, jakmile to váš poštovní server řekne nebo ji bude mít některý seznam; tomu, co řekl, se věří nejvýše tři dny.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address, but for this domain such addresses are to be accepted.</source>
        <comment>directory.told-to-accept</comment>
        <translation>Vašeho poštovního serveru se teď nelze zeptat a adresu zatím nikdo neviděl, ale u této domény se pošta pro takové adresy má přijímat.</translation>
    </message>
    <message>
        <source>Set `unknownRecipients` of the domain to `auto`, and import a complete list of its addresses.</source>
        <comment>directory.told-to-accept!</comment>
        <translation>Nastavte u domény `unknownRecipients` na `auto` a importujte úplný seznam jejích adres.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be put off.</source>
        <comment>directory.told-to-defer</comment>
        <translation>Vašeho poštovního serveru se teď nelze zeptat a adresu zatím nikdo neviděl: u této domény se pošta pro takové adresy má dočasně odmítat.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be refused.</source>
        <comment>directory.told-to-refuse</comment>
        <translation>Vašeho poštovního serveru se teď nelze zeptat a adresu zatím nikdo neviděl: u této domény se pošta pro takové adresy má odmítat.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and the complete list of the domain does not have the address.</source>
        <comment>directory.not-in-complete-list</comment>
        <translation>Vašeho poštovního serveru se teď nelze zeptat a úplný seznam domény tuto adresu nemá.</translation>
    </message>
    <message>
        <source>Import the list again with the address in it.</source>
        <comment>directory.not-in-complete-list!</comment>
        <translation>Importujte znovu seznam, v němž tato adresa bude.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address. It may exist.</source>
        <comment>directory.never-seen</comment>
        <translation>Vašeho poštovního serveru se teď nelze zeptat a adresu zatím nikdo neviděl. Může existovat.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and nothing is known about who exists in the domain, so everybody is taken to.</source>
        <comment>directory.nothing-known</comment>
        <translation>Vašeho poštovního serveru se teď nelze zeptat a o tom, kdo v doméně existuje, se neví nic, takže se přijímá pošta pro každého.</translation>
    </message>
    <message>
        <source>Import a complete list of the domain&apos;s addresses: mail to others would then be refused instead of returned later.</source>
        <comment>directory.nothing-known!</comment>
        <translation>Importujte úplný seznam adres domény: pošta pro jiné by se pak odmítla, místo aby se později vracela.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so the backup does as well.</source>
        <comment>directory.catch-all</comment>
        <translation>Váš poštovní server přijímá poštu pro každou adresu, takže ji přijímá i tento záložní server.</translation>
    </message>
    <message>
        <source>Have your mail server refuse addresses that do not exist.</source>
        <comment>directory.catch-all!</comment>
        <translation>Nastavte svůj poštovní server, aby odmítal adresy, které neexistují.</translation>
    </message>
    <message>
        <source>Your mail server says that it takes mail for the address.</source>
        <comment>directory.asked-exists</comment>
        <translation>Váš poštovní server říká, že poštu pro tuto adresu přijímá.</translation>
    </message>
    <message>
        <source>Your mail server says that there is no such address.</source>
        <comment>directory.asked-unknown</comment>
        <translation>Váš poštovní server říká, že taková adresa neexistuje.</translation>
    </message>
    <message>
        <source>Create the address at your mail server.</source>
        <comment>directory.asked-unknown!</comment>
        <translation>Založte adresu na svém poštovním serveru.</translation>
    </message>
    <message>
        <source>Your mail server did not say in time whether the address exists, or its answer was about something else.</source>
        <comment>directory.not-answered</comment>
        <translation>Váš poštovní server včas neřekl, zda adresa existuje, nebo se jeho odpověď týkala něčeho jiného.</translation>
    </message>
    <message>
        <source>Look whether your mail server answers the backup at RCPT, at once and not with a refusal of the backup; or import a list with the address.</source>
        <comment>directory.not-answered!</comment>
        <translation>Podívejte se, zda váš poštovní server odpovídá záložnímu serveru na RCPT hned a neodmítá jeho samotného; nebo importujte seznam s touto adresou.</translation>
    </message>
    <message>
        <source>The list was not read to its end, because the service stopped.</source>
        <comment>directory.stopped</comment>
        <translation>Seznam se nenačetl do konce, protože se služba zastavila.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now: it does not answer, or has only just come back.</source>
        <comment>directory.cannot-ask</comment>
        <translation>Vašeho poštovního serveru se teď nelze zeptat: neodpovídá, nebo se teprve vrátil.</translation>
    </message>
    <message>
        <source>pass: {domain} lets {client} send its mail.</source>
        <comment>spf.pass</comment>
        <translation>pass: {domain} dovoluje adrese {client} odesílat svou poštu.</translation>
    </message>
    <message>
        <source>fail: {domain} says that {client} may not send its mail.</source>
        <comment>spf.fail</comment>
        <translation>fail: {domain} zakazuje adrese {client} odesílat svou poštu.</translation>
    </message>
    <message>
        <source>softfail: {domain} says that {client} should probably not send its mail.</source>
        <comment>spf.softfail</comment>
        <translation>softfail: podle {domain} by adresa {client} její poštu odesílat spíše neměla.</translation>
    </message>
    <message>
        <source>neutral: {domain} does not say whether {client} may send its mail.</source>
        <comment>spf.neutral</comment>
        <translation>neutral: {domain} neuvádí, zda adresa {client} smí odesílat její poštu.</translation>
    </message>
    <message>
        <source>none: {domain} has no SPF record.</source>
        <comment>spf.none</comment>
        <translation>none: {domain} nemá záznam SPF.</translation>
    </message>
    <message>
        <source>none: there is no domain that could have an SPF record.</source>
        <comment>spf.no-domain</comment>
        <translation>none: není tu žádná doména, která by mohla mít záznam SPF.</translation>
    </message>
    <message>
        <source>temperror: the DNS gave no answer, so there is no verdict about {domain} now.</source>
        <comment>spf.temperror</comment>
        <translation>temperror: DNS neodpovědělo, takže teď o {domain} nelze rozhodnout.</translation>
    </message>
    <message>
        <source>permerror: the SPF record of {domain} is wrong, so there is no verdict.</source>
        <comment>spf.permerror</comment>
        <translation>permerror: záznam SPF domény {domain} je chybný, takže nelze rozhodnout.</translation>
    </message>
    <message>
        <source>This cannot be read: {at}</source>
        <comment>spf.syntax</comment>
        <translation>Tomuto nelze rozumět: {at}</translation>
    </message>
    <message>
        <source>{at} has more than one SPF record.</source>
        <comment>spf.several-records</comment>
        <translation>{at} má více než jeden záznam SPF.</translation>
    </message>
    <message>
        <source>More than ten terms ask the DNS. The eleventh is: {at}</source>
        <comment>spf.too-many-lookups</comment>
        <translation>Na DNS se ptá více než deset výrazů. Jedenáctý je: {at}</translation>
    </message>
    <message>
        <source>More than two questions to the DNS found nothing. The third was about: {at}</source>
        <comment>spf.too-many-void</comment>
        <translation>Více než dva dotazy do DNS nic nenašly. Třetí se týkal: {at}</translation>
    </message>
    <message>
        <source>{at} has more than ten mail servers.</source>
        <comment>spf.too-many-hosts</comment>
        <translation>{at} má více než deset poštovních serverů.</translation>
    </message>
    <message>
        <source>Another record leads to {at}, which has none.</source>
        <comment>spf.no-record</comment>
        <translation>Jiný záznam odkazuje na {at}, kde žádný není.</translation>
    </message>
    <message>
        <source>No answer about {at}.</source>
        <comment>spf.no-answer</comment>
        <translation>Žádná odpověď na dotaz na {at}.</translation>
    </message>
    <message>
        <source>The owner of the domain says to it: {text}</source>
        <comment>spf.explanation</comment>
        <translation>Vlastník domény k tomu říká: {text}</translation>
    </message>
    <message>
        <source>The sender is empty, so the name in HELO counts.</source>
        <comment>spf.of-helo</comment>
        <translation>Odesílatel je prázdný, proto platí jméno z HELO.</translation>
    </message>
    <message>
        <source>Terms that asked the DNS: {count} of 10. Questions that found nothing: {void} of 2.</source>
        <comment>spf.lookups</comment>
        <translation>Výrazů, které se ptaly DNS: {count} z 10. Dotazů, které nic nenašly: {void} z 2.</translation>
    </message>
    <message>
        <source>SPF: {result}</source>
        <comment>ctl.spf</comment>
        <translation>SPF: {result}</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <comment>notice.no-subject</comment>
        <translation>(bez předmětu)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of your messages to {domain} are waiting as well:</source>
        <comment>notice.others#count</comment>
        <translation>
            <numerusform>Na doručení čeká i %n další vaše zpráva pro {domain}:</numerusform>
            <numerusform>Na doručení čekají i %n další vaše zprávy pro {domain}:</numerusform>
            <numerusform>Na doručení čeká i %n dalších vašich zpráv pro {domain}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>notice.more#count</comment>
        <translation>
            <numerusform>… a %n další</numerusform>
            <numerusform>… a %n další</numerusform>
            <numerusform>… a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} refused the message because of its content or its origin.</source>
        <comment>notice.reason.content</comment>
        <translation>Poštovní server domény {domain} zprávu odmítl kvůli jejímu obsahu nebo původu.</translation>
    </message>
    <message>
        <source>The message is too large for the mail server of {domain}.</source>
        <comment>notice.reason.too-big</comment>
        <translation>Zpráva je pro poštovní server domény {domain} příliš velká.</translation>
    </message>
    <message>
        <source>This text is longer than {most} bytes.</source>
        <comment>notice.template-too-large</comment>
        <translation>Text je delší než {most} bajtů.</translation>
    </message>
    <message>
        <source>Line {line} is not written in UTF-8.</source>
        <comment>notice.template-encoding</comment>
        <translation>Řádek {line} není v kódování UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must begin with “Subject:”, followed by the subject.</source>
        <comment>notice.template-subject</comment>
        <translation>Řádek {line} musí začínat slovem „Subject:“, za nímž je předmět.</translation>
    </message>
    <message>
        <source>Line {line} has a control character.</source>
        <comment>notice.template-control</comment>
        <translation>Řádek {line} obsahuje řídicí znak.</translation>
    </message>
    <message>
        <source>Line {line} opens a brace that is not closed. Two braces, {value}, stand for one.</source>
        <comment>notice.template-brace</comment>
        <translation>Řádek {line} otevírá složenou závorku, která není uzavřena. Dvě závorky, {value}, znamenají jednu.</translation>
    </message>
    <message>
        <source>Line {line}: this kind of notice does not know {value}.</source>
        <comment>notice.template-placeholder</comment>
        <translation>Řádek {line}: tento druh oznámení nezná {value}.</translation>
    </message>
    <message>
        <source>There is no text below the subject.</source>
        <comment>notice.template-empty</comment>
        <translation>Pod předmětem není žádný text.</translation>
    </message>
    <message>
        <source>There is no such kind of notice, or no such language.</source>
        <comment>notice.no-such-template</comment>
        <translation>Takový druh oznámení nebo jazyk neexistuje.</translation>
    </message>
    <message>
        <source>The text could not be kept: {detail}</source>
        <comment>notice.cannot-write</comment>
        <translation>Text se nepodařilo uložit: {detail}</translation>
    </message>
    <message>
        <source>Our order of 12 March</source>
        <comment>notice.sample-subject</comment>
        <translation>Naše objednávka z 12. března</translation>
    </message>
    <message>
        <source>This is no mail address: {value}</source>
        <comment>notice.bad-address</comment>
        <translation>Toto není e-mailová adresa: {value}</translation>
    </message>
    <message>
        <source>Too many notices have left in the last hour. Try again later.</source>
        <comment>notice.budget</comment>
        <translation>Za poslední hodinu odešlo příliš mnoho oznámení. Zkuste to později.</translation>
    </message>
    <message>
        <source>This outage is over, or there never was one.</source>
        <comment>spool.no-such-outage</comment>
        <translation>Tento výpadek už skončil, nebo nikdy nebyl.</translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <comment>notice.kind.failed</comment>
        <translation>nedoručitelné</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>notice.kind.expired</comment>
        <translation>lhůta vypršela</translation>
    </message>
    <message>
        <source>delayed</source>
        <comment>notice.kind.delayed</comment>
        <translation>zpožděno</translation>
    </message>
    <message>
        <source>passed on</source>
        <comment>notice.kind.relayed</comment>
        <translation>předáno</translation>
    </message>
    <message>
        <source>delivered after all</source>
        <comment>notice.kind.delivered</comment>
        <translation>přece jen doručeno</translation>
    </message>
    <message>
        <source>told</source>
        <comment>notice.rule.notice</comment>
        <translation>oznámeno</translation>
    </message>
    <message>
        <source>not told: was told already in this outage</source>
        <comment>notice.rule.F1.once</comment>
        <translation>neoznámeno: v tomto výpadku už bylo</translation>
    </message>
    <message>
        <source>not told: it is not certain who sent it (SPF)</source>
        <comment>notice.rule.F1.unverified</comment>
        <translation>neoznámeno: není jisté, kdo zprávu poslal (SPF)</translation>
    </message>
    <message>
        <source>not told: a person decided so for this outage</source>
        <comment>notice.rule.F1.person</comment>
        <translation>neoznámeno: pro tento výpadek tak rozhodl člověk</translation>
    </message>
    <message>
        <source>not told: the mail has no sender</source>
        <comment>notice.rule.F2.null-sender</comment>
        <translation>neoznámeno: zpráva nemá odesílatele</translation>
    </message>
    <message>
        <source>not told: the sender did not want to be</source>
        <comment>notice.rule.F2.notify</comment>
        <translation>neoznámeno: odesílatel si to nepřál</translation>
    </message>
    <message>
        <source>not told: a mailing list</source>
        <comment>notice.rule.F2.list-id</comment>
        <translation>neoznámeno: poštovní konference</translation>
    </message>
    <message>
        <source>not told: bulk mail</source>
        <comment>notice.rule.F2.precedence</comment>
        <translation>neoznámeno: hromadná pošta</translation>
    </message>
    <message>
        <source>not told: an automatic mail</source>
        <comment>notice.rule.F2.auto-submitted</comment>
        <translation>neoznámeno: automatická zpráva</translation>
    </message>
    <message>
        <source>not told: the sender is no usable address</source>
        <comment>notice.rule.F2.sender-unusable</comment>
        <translation>neoznámeno: adresa odesílatele je nepoužitelná</translation>
    </message>
    <message>
        <source>not told: the content was refused, and it is not certain who sent it</source>
        <comment>notice.rule.F3.content</comment>
        <translation>neoznámeno: odmítnut byl obsah a není jisté, kdo zprávu poslal</translation>
    </message>
    <message>
        <source>not told: too many notices in this hour</source>
        <comment>notice.rule.F4.budget</comment>
        <translation>neoznámeno: v této hodině bylo oznámení příliš mnoho</translation>
    </message>
    <message>
        <source>not told: too many notices to this sender&apos;s domain in this hour</source>
        <comment>notice.rule.F4.sender-domain</comment>
        <translation>neoznámeno: v této hodině bylo pro doménu odesílatele oznámení příliš mnoho</translation>
    </message>
    <message>
        <source>not told: the sender is forged (SPF)</source>
        <comment>notice.rule.F4.spf-fail</comment>
        <translation>neoznámeno: odesílatel je podvržený (SPF)</translation>
    </message>
    <message>
        <source>not told: it was a notice itself</source>
        <comment>notice.rule.F4.own-notice</comment>
        <translation>neoznámeno: samo to bylo oznámení</translation>
    </message>
    <message numerus="yes">
        <source>{domain}: away since {began:time}; %n senders told</source>
        <comment>notice.outage#told</comment>
        <translation>
            <numerusform>{domain}: nedostupná od {began:time}; oznámeno %n odesílateli</numerusform>
            <numerusform>{domain}: nedostupná od {began:time}; oznámeno %n odesílatelům</numerusform>
            <numerusform>{domain}: nedostupná od {began:time}; oznámeno %n odesílatelům</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{domain}: was away from {began:time} to {ended:time}; %n senders told</source>
        <comment>notice.outage-over#told</comment>
        <translation>
            <numerusform>{domain}: byla nedostupná od {began:time} do {ended:time}; oznámeno %n odesílateli</numerusform>
            <numerusform>{domain}: byla nedostupná od {began:time} do {ended:time}; oznámeno %n odesílatelům</numerusform>
            <numerusform>{domain}: byla nedostupná od {began:time} do {ended:time}; oznámeno %n odesílatelům</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next at {next:time}; %n senders in the next 24 hours</source>
        <comment>notice.outage-next#senders</comment>
        <translation>
            <numerusform>Další: {next:time}; v příštích 24&#xa0;hodinách %n odesílateli</numerusform>
            <numerusform>Další: {next:time}; v příštích 24&#xa0;hodinách %n odesílatelům</numerusform>
            <numerusform>Další: {next:time}; v příštích 24&#xa0;hodinách %n odesílatelům</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is told before {until:time}.</source>
        <comment>notice.outage-postponed</comment>
        <translation>Nikomu se nic neoznámí před {until:time}.</translation>
    </message>
    <message>
        <source>Nobody is told in this outage.</source>
        <comment>notice.outage-muted</comment>
        <translation>V tomto výpadku se nikomu nic neoznámí.</translation>
    </message>
    <message>
        <source>There was no outage yet.</source>
        <comment>notice.no-outages</comment>
        <translation>Zatím nebyl žádný výpadek.</translation>
    </message>
    <message>
        <source>{domain} is in no outage now.</source>
        <comment>notice.not-away</comment>
        <translation>{domain} teď není ve výpadku.</translation>
    </message>
    <message>
        <source>No notices yet.</source>
        <comment>notice.none</comment>
        <translation>Zatím žádná oznámení.</translation>
    </message>
    <message>
        <source>Done: senders at {domain} are told by the schedule.</source>
        <comment>notice.allowed</comment>
        <translation>Hotovo: odesílatelům, kteří píší do domény {domain}, se oznamuje podle plánu.</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <comment>notice.template-kept</comment>
        <translation>Text je uložen.</translation>
    </message>
    <message>
        <source>The notice is on its way to {to}.</source>
        <comment>notice.sent</comment>
        <translation>Oznámení je na cestě na adresu {to}.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>ctl.head.time</comment>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>ctl.head.notice</comment>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>ctl.head.message</comment>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Sender told</source>
        <comment>ctl.head.rule</comment>
        <translation>Oznámeno odesílateli</translation>
    </message>
    <message>
        <source>The administrator returned it to the sender.</source>
        <comment>queue.returned</comment>
        <translation>Správce ji vrátil odesílateli.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo --all” with the same options brings them back.</source>
        <comment>ctl.undo-hint-all</comment>
        <translation>Do 10&#xa0;sekund je „restantectl queue undo --all“ se stejnými volbami vrátí zpět.</translation>
    </message>
    <message>
        <source>Given up, if it is not delivered, not before {at:time}</source>
        <comment>ctl.gives-up</comment>
        <translation>Pokud se zprávu nepodaří doručit, pokusy skončí nejdříve {at:time}</translation>
    </message>
    <message>
        <source>Job {job} has begun. It goes on in the service; “restantectl job cancel {job}” ends it.</source>
        <comment>ctl.job</comment>
        <translation>Úloha {job} začala. Běží dál ve službě; ukončí ji „restantectl job cancel {job}“.</translation>
    </message>
    <message>
        <source>It ends after what it is doing now; what was done before stays done.</source>
        <comment>ctl.job-cancelled</comment>
        <translation>Skončí po tom, co právě dělá; co už je hotovo, hotovo zůstane.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>ctl.head.recipients</comment>
        <translation>Příjemci</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>ctl.head.code</comment>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <comment>ctl.untried</comment>
        <translation>Zatím nezkoušeno</translation>
    </message>
    <message numerus="yes">
        <source>Return mail for %n recipients to its senders? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-return-mail#count</comment>
        <translation>
            <numerusform>Vrátit poštu pro %n příjemce odesílateli? Nelze to vzít zpět. [a/N] </numerusform>
            <numerusform>Vrátit poštu pro %n příjemce odesílatelům? Nelze to vzít zpět. [a/N] </numerusform>
            <numerusform>Vrátit poštu pro %n příjemců odesílatelům? Nelze to vzít zpět. [a/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} cannot be reached at the moment. It has not answered since {since}.</source>
        <comment>notice.cause.outage</comment>
        <translation>Poštovní server domény {domain} je momentálně nedostupný. Neodpovídá od {since}.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not accepted it yet. We keep trying.</source>
        <comment>notice.cause.deferred</comment>
        <translation>Poštovní server domény {domain} ji zatím nepřevzal. Zkoušíme to dál.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail for this address. Perhaps the address does not exist.</source>
        <comment>notice.reason.recipient</comment>
        <translation>Poštovní server domény {domain} nepřijímá poštu pro tuto adresu. Adresa možná neexistuje.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail from your address.</source>
        <comment>notice.reason.sender</comment>
        <translation>Poštovní server domény {domain} nepřijímá poštu z vaší adresy.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept addresses with accented letters.</source>
        <comment>notice.reason.accents</comment>
        <translation>Poštovní server domény {domain} nepodporuje adresy s diakritikou.</translation>
    </message>
    <message>
        <source>The mail administrator of {domain} returned the message.</source>
        <comment>notice.reason.returned</comment>
        <translation>Správce pošty domény {domain} zprávu vrátil.</translation>
    </message>
    <message>
        <source>The mail server of {domain} did not accept the message.</source>
        <comment>notice.reason.other</comment>
        <translation>Poštovní server domény {domain} zprávu nepřijal.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or contact the recipient in another way and ask for the right one.</source>
        <comment>notice.advice.recipient</comment>
        <translation>Zkontrolujte, zda je adresa napsána správně, nebo se na správnou zeptejte příjemce jiným způsobem.</translation>
    </message>
    <message>
        <source>If you believe that this is a mistake, let the recipient know in another way and send them the technical details below.</source>
        <comment>notice.advice.other</comment>
        <translation>Pokud si myslíte, že jde o omyl, dejte příjemci vědět jiným způsobem a předejte mu technické podrobnosti uvedené níže.</translation>
    </message>
    <message>
        <source>What was said to {host} at {at:time}:</source>
        <comment>ctl.session</comment>
        <translation>Poslední relace se serverem {host}, {at:time}:</translation>
    </message>
    <message>
        <source>{path}: {value} is this backup itself; notices would go round in circles.</source>
        <comment>config.smarthost-is-us</comment>
        <translation>{path}: {value} je tento záložní server; oznámení by kolovala dokola.</translation>
    </message>
    <message>
        <source>Give another server, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-us!</comment>
        <translation>Zadejte jiný server, nebo smarthost vynechte: oznámení pak půjdou na poštovní servery odesílatelů.</translation>
    </message>
    <message>
        <source>{path}: {value} is a mail server behind this backup; while it does not answer no notice could leave.</source>
        <comment>config.smarthost-is-primary</comment>
        <translation>{path}: {value} je jeden z primárních serverů; dokud neodpovídá, žádné oznámení by neodešlo.</translation>
    </message>
    <message>
        <source>Give a server of your provider, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-primary!</comment>
        <translation>Zadejte server svého poskytovatele, nebo smarthost vynechte: oznámení pak půjdou na poštovní servery odesílatelů.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, cannot be reached just now.</source>
        <comment>outbound.unreachable</comment>
        <translation>S poštovním serverem odesílatele, {host}, se teď nelze spojit.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, does not serve this backup: {text}</source>
        <comment>outbound.turned-away</comment>
        <translation>Poštovní server odesílatele, {host}, odmítá s tímto záložním serverem komunikovat: {text}</translation>
    </message>
    <message>
        <source>By its MX records the mail server of the sender is this backup.</source>
        <comment>outbound.only-us</comment>
        <translation>Podle záznamů MX je poštovním serverem odesílatele tento záložní server.</translation>
    </message>
    <message>
        <source>The mail server of the sender is one behind this backup; notices do not go through it.</source>
        <comment>outbound.only-primary</comment>
        <translation>Poštovním serverem odesílatele je jeden z primárních serverů; přes ty se oznámení neposílají.</translation>
    </message>
    <message>
        <source>It cannot leave: no mail server outside can be reached.</source>
        <comment>outbound.no-route</comment>
        <translation>Nemůže odejít: s žádným poštovním serverem venku se nelze spojit.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} cannot be used just now.</source>
        <comment>outbound.smarthost-away</comment>
        <translation>Nemůže odejít: smarthost {host} teď nelze použít.</translation>
    </message>
    <message>
        <source>It cannot leave: logging in at the smarthost {host} fails.</source>
        <comment>outbound.smarthost-login</comment>
        <translation>Nemůže odejít: přihlášení u smarthostu {host} se nedaří.</translation>
    </message>
    <message>
        <source>It cannot leave: there is no trusted encryption with the smarthost {host}.</source>
        <comment>outbound.smarthost-tls</comment>
        <translation>Nemůže odejít: se smarthostem {host} není důvěryhodné šifrování.</translation>
    </message>
    <message>
        <source>The smarthost {host} does not pass it on: {text}</source>
        <comment>outbound.smarthost-refuses</comment>
        <translation>Smarthost {host} zprávu nepředává dál: {text}</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>outbound.smarthost-is-us</comment>
        <translation>Nemůže odejít: smarthost {host} je tento záložní server.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is a mail server behind this backup.</source>
        <comment>outbound.smarthost-is-primary</comment>
        <translation>Nemůže odejít: smarthost {host} je jeden z primárních serverů.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} no mail server outside could be reached on port {port:id}.</source>
        <comment>notices.no-route#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže odejít: od {since:time} se na portu {port:id} nelze spojit s žádným poštovním serverem venku.</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou odejít: od {since:time} se na portu {port:id} nelze spojit s žádným poštovním serverem venku.</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže odejít: od {since:time} se na portu {port:id} nelze spojit s žádným poštovním serverem venku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the firewall, and ask your provider whether this machine may connect to port {port:id} of other mail servers. If not, enter a smarthost (notices.smarthost). The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-route!</comment>
        <translation>Zkontrolujte firewall a zeptejte se poskytovatele, zda se tento počítač smí spojit s portem {port:id} jiných poštovních serverů. Pokud ne, zadejte smarthost (notices.smarthost). Oznámení zde zatím počkají a pak odejdou sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} the mail servers of their domains cannot be looked up in the DNS.</source>
        <comment>notices.no-dns#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže odejít: od {since:time} nelze v DNS zjistit poštovní servery odesílatelů.</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou odejít: od {since:time} nelze v DNS zjistit poštovní servery odesílatelů.</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže odejít: od {since:time} nelze v DNS zjistit poštovní servery odesílatelů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-dns!</comment>
        <translation>Zkontrolujte jmenné servery a připojení tohoto počítače k internetu. Oznámení zde zatím počkají a pak odejdou sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} other mail servers do not serve this backup.</source>
        <comment>notices.turned-away#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže odejít: od {since:time} ostatní poštovní servery odmítají s tímto záložním serverem komunikovat.</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou odejít: od {since:time} ostatní poštovní servery odmítají s tímto záložním serverem komunikovat.</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže odejít: od {since:time} ostatní poštovní servery odmítají s tímto záložním serverem komunikovat.</numerusform>
        </translation>
    </message>
    <message>
        <source>See in the queue what they say. Perhaps the address of this machine is on a blocklist or has no name in the DNS; a smarthost (notices.smarthost) helps as well.</source>
        <comment>notices.turned-away!</comment>
        <translation>Co odpovídají, uvidíte ve frontě. Adresa tohoto počítače je možná na některém blocklistu nebo nemá jméno v DNS; pomůže i smarthost (notices.smarthost).</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-away#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže od {since:time} odejít: {reason:sentence}</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou od {since:time} odejít: {reason:sentence}</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže od {since:time} odejít: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the smarthost {host} is running and that this machine may connect to it. The notices are kept here and leave by themselves then.</source>
        <comment>notices.smarthost-away!</comment>
        <translation>Zkontrolujte, zda smarthost {host} běží a zda se s ním tento počítač smí spojit. Oznámení zde zatím počkají a pak odejdou sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-login#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže od {since:time} odejít: {reason:sentence}</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou od {since:time} odejít: {reason:sentence}</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže od {since:time} odejít: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the right name and password for the smarthost: “restantectl secret set NAME”, with the name that notices.smarthost.auth has. It is tried at once, and every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-login!</comment>
        <translation>Zadejte správné jméno a heslo pro smarthost: „restantectl secret set NÁZEV“, s názvem, který má notices.smarthost.auth. Zkusí se hned a pak každých pět minut; oznámení zde zatím počkají.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-tls#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže od {since:time} odejít: {reason:sentence}</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou od {since:time} odejít: {reason:sentence}</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže od {since:time} odejít: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the encryption of the smarthost, or the settings (tls and tlsName of notices.smarthost). A password is never sent without encryption. It is tried every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-tls!</comment>
        <translation>Opravte šifrování smarthostu, nebo nastavení (tls a tlsName v notices.smarthost). Heslo se bez šifrování nikdy neposílá. Zkouší se každých pět minut; oznámení zde zatím počkají.</translation>
    </message>
    <message numerus="yes">
        <source>The smarthost {host} does not pass on what this backup gives it; %n notices to senders wait: {text}</source>
        <comment>notices.smarthost-refuses#waiting</comment>
        <translation>
            <numerusform>Smarthost {host} nepředává dál, co mu tento záložní server dá; čeká %n oznámení odesílateli: {text}</numerusform>
            <numerusform>Smarthost {host} nepředává dál, co mu tento záložní server dá; čekají %n oznámení odesílatelům: {text}</numerusform>
            <numerusform>Smarthost {host} nepředává dál, co mu tento záložní server dá; čeká %n oznámení odesílatelům: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs it whether this machine may send by it, with an empty sender (MAIL FROM:&lt;&gt;), as notices have it; perhaps a login is needed (notices.smarthost.auth).</source>
        <comment>notices.smarthost-refuses!</comment>
        <translation>Zeptejte se jeho správce, zda přes něj tento počítač smí posílat, a to s prázdným odesílatelem (MAIL FROM:&lt;&gt;), jak ho oznámení mají; možná je potřeba přihlášení (notices.smarthost.auth).</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>notices.smarthost-is-us#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže odejít: smarthost {host} je tento záložní server.</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou odejít: smarthost {host} je tento záložní server.</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže odejít: smarthost {host} je tento záložní server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter another server in notices.smarthost, or leave it out.</source>
        <comment>notices.smarthost-is-us!</comment>
        <translation>Zadejte v notices.smarthost jiný server, nebo ho vynechte.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} has the address of a mail server behind this backup.</source>
        <comment>notices.smarthost-is-primary#waiting</comment>
        <translation>
            <numerusform>%n oznámení odesílateli nemůže odejít: smarthost {host} má adresu jednoho z primárních serverů.</numerusform>
            <numerusform>%n oznámení odesílatelům nemohou odejít: smarthost {host} má adresu jednoho z primárních serverů.</numerusform>
            <numerusform>%n oznámení odesílatelům nemůže odejít: smarthost {host} má adresu jednoho z primárních serverů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a server of your provider in notices.smarthost, or leave it out: notices then go to the mail servers of their senders.</source>
        <comment>notices.smarthost-is-primary!</comment>
        <translation>Zadejte v notices.smarthost server svého poskytovatele, nebo ho vynechte: oznámení pak půjdou na poštovní servery odesílatelů.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to {domain} cannot leave: its only mail server is one behind this backup, and {domain} is not a protected domain.</source>
        <comment>notices.only-primary#waiting</comment>
        <translation>
            <numerusform>%n oznámení pro {domain} nemůže odejít: jediným poštovním serverem této domény je jeden z primárních serverů a {domain} není chráněná doména.</numerusform>
            <numerusform>%n oznámení pro {domain} nemohou odejít: jediným poštovním serverem této domény je jeden z primárních serverů a {domain} není chráněná doména.</numerusform>
            <numerusform>%n oznámení pro {domain} nemůže odejít: jediným poštovním serverem této domény je jeden z primárních serverů a {domain} není chráněná doména.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the domain is yours, add it to the protected domains. Otherwise enter a smarthost (notices.smarthost).</source>
        <comment>notices.only-primary!</comment>
        <translation>Pokud je doména vaše, přidejte ji mezi chráněné domény. Jinak zadejte smarthost (notices.smarthost).</translation>
    </message>
    <message>
        <source>The sender was told.</source>
        <comment>rule.notice</comment>
        <translation>Odesílatel byl informován.</translation>
    </message>
    <message>
        <source>The sender was not told: that was done before in this outage.</source>
        <comment>rule.F1.once</comment>
        <translation>Odesílatel nebyl informován: v tomto výpadku už byl.</translation>
    </message>
    <message>
        <source>The sender was not told: a person decided so for this outage.</source>
        <comment>rule.F1.person</comment>
        <translation>Odesílatel nebyl informován: pro tento výpadek tak někdo rozhodl.</translation>
    </message>
    <message>
        <source>The sender was not told of the delay: it is not proven that the mail is its own.</source>
        <comment>rule.F1.unverified</comment>
        <translation>Odesílatel nebyl o zpoždění informován: není doloženo, že pošta je opravdu jeho.</translation>
    </message>
    <message>
        <source>Nobody was told: the message had no sender, as reports have none.</source>
        <comment>rule.F2.null-sender</comment>
        <translation>Nikdo nebyl informován: zpráva neměla odesílatele, jak je to u hlášení.</translation>
    </message>
    <message>
        <source>Nobody was told: the sender is no address to which mail can go.</source>
        <comment>rule.F2.sender-unusable</comment>
        <translation>Nikdo nebyl informován: odesílatel není adresa, na kterou lze poslat poštu.</translation>
    </message>
    <message>
        <source>The sender was not told: it did not want to be (NOTIFY).</source>
        <comment>rule.F2.notify</comment>
        <translation>Odesílatel nebyl informován: nepřál si to (NOTIFY).</translation>
    </message>
    <message>
        <source>The sender was not told: the message came from a mailing list.</source>
        <comment>rule.F2.list-id</comment>
        <translation>Odesílatel nebyl informován: zpráva přišla z poštovní konference.</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent in bulk (Precedence).</source>
        <comment>rule.F2.precedence</comment>
        <translation>Odesílatel nebyl informován: zpráva byla rozeslána hromadně (Precedence).</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent by a program (Auto-Submitted).</source>
        <comment>rule.F2.auto-submitted</comment>
        <translation>Odesílatel nebyl informován: zprávu poslal program (Auto-Submitted).</translation>
    </message>
    <message>
        <source>The sender was not told: refused content often comes from forged senders.</source>
        <comment>rule.F3.content</comment>
        <translation>Odesílatel nebyl informován: odmítnutý obsah často přichází od podvržených odesílatelů.</translation>
    </message>
    <message>
        <source>The sender was not told: the limit of notices in an hour was reached (notices.perHour).</source>
        <comment>rule.F4.budget</comment>
        <translation>Odesílatel nebyl informován: byl dosažen počet oznámení za hodinu (notices.perHour).</translation>
    </message>
    <message>
        <source>The sender was not told: its domain got three notices in an hour already.</source>
        <comment>rule.F4.sender-domain</comment>
        <translation>Odesílatel nebyl informován: jeho doména už dostala tři oznámení za hodinu.</translation>
    </message>
    <message>
        <source>The sender was not told: it is forged, says the owner of its domain (SPF).</source>
        <comment>rule.F4.spf-fail</comment>
        <translation>Odesílatel nebyl informován: podle vlastníka jeho domény je podvržený (SPF).</translation>
    </message>
    <message>
        <source>It was a notice of ours, about which nobody is told.</source>
        <comment>rule.F4.own-notice</comment>
        <translation>Bylo to naše oznámení, o němž se nikdo neinformuje.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain takes no mail; nobody was told.</source>
        <comment>rule.F4.null-mx</comment>
        <translation>Doména odesílatele nepřijímá poštu; nikdo nebyl informován.</translation>
    </message>
    <message>
        <source>The notice could not be delivered; nobody was told.</source>
        <comment>rule.F4.undeliverable</comment>
        <translation>Oznámení nebylo možné doručit; nikdo nebyl informován.</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>ctl.head.finished</comment>
        <translation>Skončeno</translation>
    </message>
    <message>
        <source>The history has nothing of this.</source>
        <comment>ctl.no-history</comment>
        <translation>V historii nic takového není.</translation>
    </message>
    <message>
        <source>Erase {address} from all that is kept about finished mail? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-forget</comment>
        <translation>Vymazat {address} ze všeho, co se uchovává o vyřízené poště? Nelze to vzít zpět. [a/N] </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <comment>ctl.not-forgotten</comment>
        <translation>Nic nebylo vymazáno.</translation>
    </message>
    <message numerus="yes">
        <source>The address is erased; %n entries named it.</source>
        <comment>ctl.forgotten#rows</comment>
        <translation>
            <numerusform>Adresa je vymazána; uváděl ji %n záznam.</numerusform>
            <numerusform>Adresa je vymazána; uváděly ji %n záznamy.</numerusform>
            <numerusform>Adresa je vymazána; uvádělo ji %n záznamů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages from or to it still wait in the queue. They are not touched: erase the address again when they are gone.</source>
        <comment>ctl.still-queued#messages</comment>
        <translation>
            <numerusform>%n zpráva od ní nebo pro ni ještě čeká ve frontě. Ta zůstává, jak je: vymažte adresu znovu, až bude pryč.</numerusform>
            <numerusform>%n zprávy od ní nebo pro ni ještě čekají ve frontě. Ty zůstávají, jak jsou: vymažte adresu znovu, až budou pryč.</numerusform>
            <numerusform>%n zpráv od ní nebo pro ni ještě čeká ve frontě. Ty zůstávají, jak jsou: vymažte adresu znovu, až budou pryč.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no mail address, or one that is too long.</source>
        <comment>history.bad-address</comment>
        <translation>Toto není e-mailová adresa, nebo je příliš dlouhá.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not been reachable since {began:time}. Mail that is sent to you meanwhile is kept on our backup server and delivered as soon as the mail server is back. Nobody needs to send anything again.</source>
        <comment>notice.staff</comment>
        <translation>Poštovní server domény {domain} není dostupný od {began:time}. Pošta, kterou vám mezitím někdo pošle, zůstává na našem záložním serveru a bude doručena, jakmile bude poštovní server zase dostupný. Nikdo nemusí nic posílat znovu.</translation>
    </message>
    <message>
        <source>Our mail server ({domain}) has not been reachable since {began:time}. What you write to us is kept on our backup server, and we receive it as soon as the mail server is back; please do not send it again. If it is urgent, please call us.</source>
        <comment>notice.customers</comment>
        <translation>Náš poštovní server ({domain}) není dostupný od {began:time}. Co nám napíšete, zůstává na našem záložním serveru a dostaneme to, jakmile bude poštovní server zase dostupný; prosíme, neposílejte to znovu. Pokud věc spěchá, zavolejte nám prosím.</translation>
    </message>
    <message>
        <source>The MX records of {domain} also name servers that are neither this backup nor its primary: {hosts}. {answers:sentence}</source>
        <comment>MX-109</comment>
        <translation>Záznamy MX domény {domain} uvádějí kromě primárního a tohoto záložního serveru i další servery: {hosts}. {answers:sentence}</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has only addresses that cannot be reached from the internet: {addresses}.</source>
        <comment>MX-115</comment>
        <translation>{target}, poštovní server domény {domain}, má jen adresy, které z internetu nejsou dosažitelné: {addresses}.</translation>
    </message>
    <message>
        <source>Give it its public address in the DNS. Behind a router that is the router&apos;s address, with port 25 passed on to the server.</source>
        <comment>MX-115!</comment>
        <translation>Uveďte v DNS jeho veřejnou adresu. Stojí-li server za routerem, je to adresa routeru, na němž je port 25 přesměrován na server.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target} more than once.</source>
        <comment>MX-116</comment>
        <translation>Záznamy MX domény {domain} uvádějí {target} vícekrát.</translation>
    </message>
    <message>
        <source>Keep the record shown and remove the others of {target}.</source>
        <comment>MX-116!</comment>
        <translation>Ponechte uvedený záznam a ostatní záznamy pro {target} odstraňte.</translation>
    </message>
    <message>
        <source>The name servers of {domain} hold different versions of its zone ({serials}), but give the same MX records.</source>
        <comment>MX-117</comment>
        <translation>Jmenné servery domény {domain} mají různé verze její zóny ({serials}), udávají však stejné záznamy MX.</translation>
    </message>
    <message>
        <source>Just after a change that is usual. If it stays so, tell your DNS provider: the next change may not reach all of them.</source>
        <comment>MX-117!</comment>
        <translation>Těsně po změně je to obvyklé. Pokud to trvá, řekněte to poskytovateli DNS: příští změna se nemusí dostat na všechny.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration}, so each change takes that long to be seen.</source>
        <comment>MX-118</comment>
        <translation>Záznamy MX domény {domain} si ostatní smějí pamatovat po dobu {ttl:duration}, a tak dlouho také trvá, než se projeví každá změna.</translation>
    </message>
    <message>
        <source>Set their time to live (TTL) to an hour, and to a day at most.</source>
        <comment>MX-118!</comment>
        <translation>Nastavte jejich dobu platnosti (TTL) na hodinu, nejvýše na den.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration} only.</source>
        <comment>MX-119</comment>
        <translation>Záznamy MX domény {domain} si ostatní smějí pamatovat jen po dobu {ttl:duration}.</translation>
    </message>
    <message>
        <source>Only one name server knows where mail for {domain} goes: {servers}.</source>
        <comment>MX-120</comment>
        <translation>Kam se má posílat pošta pro {domain}, ví jediný jmenný server: {servers}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for a second one in another network. When the only one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-120!</comment>
        <translation>Požádejte poskytovatele DNS o druhý, v jiné síti. Když ten jediný není dostupný, odesílatelé nenajdou ani váš poštovní server, ani tento záložní.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) are in one network: {networks}.</source>
        <comment>MX-121</comment>
        <translation>Všechny jmenné servery domény {domain} ({servers}) jsou v jedné síti: {networks}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for one in another network. When this one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-121!</comment>
        <translation>Požádejte poskytovatele DNS o jmenný server v jiné síti. Když tato síť vypadne, odesílatelé nenajdou ani váš poštovní server, ani tento záložní.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} do not hold: senders that check them find no mail server for it.</source>
        <comment>MX-122</comment>
        <translation>Podpisy DNSSEC domény {domain} neplatí: odesílatelé, kteří je ověřují, pro ni nenajdou žádný poštovní server.</translation>
    </message>
    <message>
        <source>Tell your DNS provider at once. Either the signatures have run out, or the key at the registrar (DS record) is not the zone&apos;s.</source>
        <comment>MX-122!</comment>
        <translation>Řekněte to hned poskytovateli DNS. Buď podpisům skončila platnost, nebo klíč u registrátora (záznam DS) není klíčem zóny.</translation>
    </message>
    <message>
        <source>They were not asked whether they answer.</source>
        <comment>doctor.others-not-asked</comment>
        <translation>Zda odpovídají, se nezjišťovalo.</translation>
    </message>
    <message>
        <source>{host} could not be reached at {addresses}, port {port:id}: {why:sentence}.</source>
        <comment>NET-300</comment>
        <translation>Se serverem {host} se nepodařilo spojit ({addresses}, port {port:id}): {why:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that router and firewall let port {port:id} through to it. If it is no longer in use, remove its record.</source>
        <comment>NET-300!</comment>
        <translation>Zkontrolujte, zda server běží a zda k němu router a firewall pouštějí port {port:id}. Pokud se už nepoužívá, odstraňte jeho záznam.</translation>
    </message>
    <message>
        <source>Whether this backup can be reached from the internet cannot be seen from inside. {seen:sentence}</source>
        <comment>NET-301</comment>
        <translation>Zda je tento záložní server dosažitelný z internetu, nelze zevnitř poznat. {seen:sentence}</translation>
    </message>
    <message>
        <source>If nobody comes, see that router and firewall pass port 25 on to this machine, and try it from another network.</source>
        <comment>NET-301!</comment>
        <translation>Pokud se nikdo nepřipojuje, zkontrolujte, zda router a firewall předávají port 25 tomuto počítači, a vyzkoušejte to z jiné sítě.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, has no name in the DNS (PTR).</source>
        <comment>NET-302</comment>
        <translation>Adresa tohoto záložního serveru, {address}, nemá v DNS jméno (PTR).</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown. Many servers take no mail from an address without a name, so notices to senders would not arrive.</source>
        <comment>NET-302!</comment>
        <translation>Požádejte poskytovatele linky o uvedený záznam. Mnohé servery poštu z adresy beze jména nepřijímají, takže by oznámení odesílatelům nedošla.</translation>
    </message>
    <message>
        <source>The name of this backup&apos;s address {address} in the DNS ({names}) does not lead back to it.</source>
        <comment>NET-303</comment>
        <translation>Jméno, které má v DNS adresa tohoto záložního serveru {address} ({names}), nevede zpět na ni.</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown, or give that name the address {address}. Many servers take no mail until both agree.</source>
        <comment>NET-303!</comment>
        <translation>Požádejte poskytovatele linky o uvedený záznam, nebo dejte tomu jménu adresu {address}. Dokud obojí nesouhlasí, mnohé servery poštu nepřijmou.</translation>
    </message>
    <message>
        <source>{host} introduces itself as “{name}”, which does not lead to its address.</source>
        <comment>NET-304</comment>
        <translation>{host} se představuje jako „{name}“, což nevede na jeho adresu.</translation>
    </message>
    <message>
        <source>Let it introduce itself by a full name that leads to its address, best as {host}. Some servers refuse mail from one that does not.</source>
        <comment>NET-304!</comment>
        <translation>Ať se představuje úplným jménem, které vede na jeho adresu, nejlépe {host}. Některé servery jinak poštu od něj odmítají.</translation>
    </message>
    <message>
        <source>All clients seem to come from one address in your own network, {address}: router or firewall hide who really connects.</source>
        <comment>NET-305</comment>
        <translation>Všichni klienti zdánlivě přicházejí z jediné adresy ve vaší vlastní síti, {address}: router nebo firewall skrývá, kdo se doopravdy připojuje.</translation>
    </message>
    <message>
        <source>No mail server on the internet can be reached from here at port 25. {effect:sentence}</source>
        <comment>NET-306</comment>
        <translation>Odsud se na portu 25 nelze spojit s žádným poštovním serverem na internetu. {effect:sentence}</translation>
    </message>
    <message>
        <source>Many providers block this port. Ask yours to open it, or enter a smarthost in the settings (notices.smarthost).</source>
        <comment>NET-306!</comment>
        <translation>Mnozí poskytovatelé tento port blokují. Požádejte svého o jeho otevření, nebo v nastavení uveďte smarthost (notices.smarthost).</translation>
    </message>
    <message>
        <source>{host} and {primary} have the same address, {address}. When one fails, so does the other: this is no backup.</source>
        <comment>NET-310</comment>
        <translation>{host} a {primary} mají stejnou adresu, {address}. Když selže jeden, selže i druhý: takový záložní server k ničemu není.</translation>
    </message>
    <message>
        <source>Run the backup on another machine, in another network, best in another building.</source>
        <comment>NET-310!</comment>
        <translation>Provozujte záložní server na jiném počítači, v jiné síti, nejlépe v jiné budově.</translation>
    </message>
    <message>
        <source>{host} and {primary} are in the same network ({network}). When its line or its power fails, both fail.</source>
        <comment>NET-311</comment>
        <translation>{host} a {primary} jsou ve stejné síti ({network}). Když v ní vypadne linka nebo elektřina, vypadnou oba.</translation>
    </message>
    <message>
        <source>Run the backup in another network: at another site, at a befriended firm, or on a rented server of another provider.</source>
        <comment>NET-311!</comment>
        <translation>Provozujte záložní server v jiné síti: na jiném pracovišti, u spřátelené firmy, nebo na pronajatém serveru jiného poskytovatele.</translation>
    </message>
    <message>
        <source>{host} and {primary} are found by the same name servers: {servers}. If all of these fail, nobody finds either.</source>
        <comment>NET-312</comment>
        <translation>Jména {host} a {primary} závisejí na stejných jmenných serverech: {servers}. Když všechny vypadnou, nikdo nenajde ani jeden server.</translation>
    </message>
    <message>
        <source>That is usual, and well where these stand in different networks. A name for the backup in a domain at another DNS provider makes it independent.</source>
        <comment>NET-312!</comment>
        <translation>To je obvyklé a v pořádku, pokud jsou jmenné servery v různých sítích. Nezávislým se záložní server stane se jménem v doméně u jiného poskytovatele DNS.</translation>
    </message>
    <message>
        <source>The certificates of {host} and {primary} end on the same day, {until:time}.</source>
        <comment>NET-313</comment>
        <translation>Platnost certifikátů serverů {host} a {primary} skončí týž den, {until:time}.</translation>
    </message>
    <message>
        <source>If renewal fails, it fails for both. Let one be renewed some weeks before the other.</source>
        <comment>NET-313!</comment>
        <translation>Pokud se obnova nezdaří, nezdaří se u obou. Jeden z nich obnovujte o několik týdnů dříve.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, is on block lists: {lists}.</source>
        <comment>NET-314</comment>
        <translation>Adresa tohoto záložního serveru, {address}, je na blocklistech (seznamech blokovaných adres): {lists}.</translation>
    </message>
    <message>
        <source>Look up the address on the web page of each list: it says why, and how to be removed. Meanwhile some servers refuse what comes from here, perhaps your own too.</source>
        <comment>NET-314!</comment>
        <translation>Vyhledejte adresu na webu každého blocklistu: dozvíte se, proč na něm je a jak ji odstranit. Některé servery zatím odmítají, co odsud přichází, možná i ten váš.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) stand in the network of {primary}. When its line fails, nobody finds this backup.</source>
        <comment>NET-315</comment>
        <translation>Všechny jmenné servery domény {domain} ({servers}) jsou v síti serveru {primary}. Když vypadne její linka, nikdo tento záložní server nenajde.</translation>
    </message>
    <message>
        <source>Ask your DNS provider or registrar for a second name server in another network.</source>
        <comment>NET-315!</comment>
        <translation>Požádejte poskytovatele DNS nebo registrátora o druhý jmenný server v jiné síti.</translation>
    </message>
    <message>
        <source>Nothing was seen that would take {host} and {primary} at once: neither address nor network is the same.</source>
        <comment>NET-319</comment>
        <translation>Nenašlo se nic, co by vyřadilo {host} a {primary} najednou: adresa ani síť nejsou stejné.</translation>
    </message>
    <message>
        <source>What cannot be seen from here is yours to think of: building, power, the cable in the street, the provider, the password.</source>
        <comment>NET-319!</comment>
        <translation>Na to, co odsud není vidět, musíte myslet sami: budova, elektřina, kabel v ulici, poskytovatel, heslo.</translation>
    </message>
    <message>
        <source>it takes no connections there</source>
        <comment>doctor.reach-refused</comment>
        <translation>spojení tam nepřijímá</translation>
    </message>
    <message>
        <source>there is no way to it</source>
        <comment>doctor.reach-unreachable</comment>
        <translation>nevede k němu žádná cesta</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <comment>doctor.reach-silent</comment>
        <translation>včas neodpověděl</translation>
    </message>
    <message>
        <source>The first connection from a public address came on {first:time}, the last one on {last:time}.</source>
        <comment>doctor.public-seen</comment>
        <translation>První spojení z veřejné adresy přišlo {first:time}, poslední {last:time}.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave.</source>
        <comment>doctor.leave-not</comment>
        <translation>Oznámení odesílatelům nemohou odejít.</translation>
    </message>
    <message>
        <source>Notices to senders leave by the smarthost.</source>
        <comment>doctor.leave-by-smarthost</comment>
        <translation>Oznámení odesílatelům odcházejí přes smarthost.</translation>
    </message>
    <message>
        <source>This backup takes messages of up to {ours:size}, your mail server {primary} only up to {theirs:size}.</source>
        <comment>REL-400</comment>
        <translation>Tento záložní server přijímá zprávy do {ours:size}, váš poštovní server {primary} jen do {theirs:size}.</translation>
    </message>
    <message>
        <source>Set the same size at both (here: smtp.maxMessageSize). Else a larger message that comes in an outage goes back to its sender when the outage ends.</source>
        <comment>REL-400!</comment>
        <translation>Nastavte u obou stejnou velikost (zde smtp.maxMessageSize). Jinak se větší zpráva, která přijde za výpadku, po jeho skončení vrátí odesílateli.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes messages of up to {theirs:size}, this backup only up to {ours:size}.</source>
        <comment>REL-401</comment>
        <translation>Váš poštovní server {primary} přijímá zprávy do {theirs:size}, tento záložní server jen do {ours:size}.</translation>
    </message>
    <message>
        <source>Set smtp.maxMessageSize here as shown. Else large messages are refused in an outage though your mail server would take them.</source>
        <comment>REL-401!</comment>
        <translation>Nastavte zde smtp.maxMessageSize, jak je uvedeno. Jinak se velké zprávy za výpadku odmítají, ačkoli by je váš poštovní server přijal.</translation>
    </message>
    <message>
        <source>{primary} and this backup do not offer the same extensions of SMTP. Only there: {there}. Only here: {here}.</source>
        <comment>REL-402</comment>
        <translation>{primary} a tento záložní server nenabízejí stejná rozšíření SMTP. Jen tam: {there}. Jen zde: {here}.</translation>
    </message>
    <message>
        <source>Usually nothing has to be done: mail is handed over as your mail server can take it.</source>
        <comment>REL-402!</comment>
        <translation>Obvykle není třeba nic dělat: pošta se předává tak, jak ji váš poštovní server umí přijmout.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses this backup: “{reply}”.</source>
        <comment>REL-403</comment>
        <translation>Váš poštovní server {primary} tento záložní server odmítá: „{reply}“.</translation>
    </message>
    <message>
        <source>Let it take mail from this backup&apos;s address: see its access rules, its spam filter and the block lists it uses. Until then kept mail cannot be handed over.</source>
        <comment>REL-403!</comment>
        <translation>Ať přijímá poštu z adresy tohoto záložního serveru: podívejte se na jeho přístupová pravidla, spamový filtr a blocklisty, které používá. Do té doby nelze uloženou poštu předat.</translation>
    </message>
    <message>
        <source>Your mail server {primary} puts this backup off: “{reply}”.</source>
        <comment>REL-404</comment>
        <translation>Váš poštovní server {primary} poštu z tohoto záložního serveru dočasně odmítá: „{reply}“.</translation>
    </message>
    <message>
        <source>Except this backup&apos;s address from greylisting and from limits there. Else mail arrives late after every outage.</source>
        <comment>REL-404!</comment>
        <translation>Vyjměte tam adresu tohoto záložního serveru z greylistingu a z limitů. Jinak pošta po každém výpadku dojde pozdě.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes mail for every address of {domain}, also for ones that nobody has.</source>
        <comment>REL-405</comment>
        <translation>Váš poštovní server {primary} přijímá poštu pro každou adresu domény {domain}, i pro takové, které nikdo nemá.</translation>
    </message>
    <message>
        <source>If that is intended (one mailbox for all), nothing has to be done. Else let it refuse unknown recipients at once, and give this backup a list of your addresses: in an outage it takes everything, too, without one.</source>
        <comment>REL-405!</comment>
        <translation>Je-li to záměr (jedna schránka pro všechno), není třeba nic dělat. Jinak ať neznámé příjemce odmítá hned a tomuto záložnímu serveru dejte seznam svých adres: bez něj za výpadku přijímá vše i on.</translation>
    </message>
    <message>
        <source>This backup takes mail for addresses of {domain} that nobody has, at least in an outage.</source>
        <comment>REL-406</comment>
        <translation>Tento záložní server přijímá poštu i pro adresy domény {domain}, které nikdo nemá, přinejmenším za výpadku.</translation>
    </message>
    <message>
        <source>Give it a complete list of your addresses (a file or LDAP), or set unknownRecipients to “defer”. Else spam to invented addresses is kept, and returned to people who never sent it.</source>
        <comment>REL-406!</comment>
        <translation>Dejte mu úplný seznam svých adres (soubor nebo LDAP), nebo nastavte unknownRecipients na „defer“. Jinak se spam na vymyšlené adresy ukládá a vrací lidem, kteří ho nikdy neposlali.</translation>
    </message>
    <message>
        <source>{host} takes mail for other people&apos;s domains (open relay).</source>
        <comment>REL-407</comment>
        <translation>{host} přijímá poštu pro cizí domény (open relay).</translation>
    </message>
    <message>
        <source>Close port 25 at once. Restante takes mail for its protected domains only, so another program answers there, or one in front of it.</source>
        <comment>REL-407!</comment>
        <translation>Ihned zavřete port 25. Restante přijímá poštu jen pro své chráněné domény, odpovídá tam tedy jiný program, nebo nějaký před ním.</translation>
    </message>
    <message>
        <source>If it does so for everybody, it is an open relay: close it at once. If it only trusts this machine&apos;s address, take that trust back; handing over your own mail needs none.</source>
        <comment>REL-408!</comment>
        <translation>Pokud to dělá pro každého, je to open relay: ihned ho uzavřete. Pokud jen věří adrese tohoto počítače, tuto důvěru zrušte; k předávání vaší vlastní pošty není potřeba.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses mail to postmaster@{domain}: “{reply}”.</source>
        <comment>REL-409</comment>
        <translation>Váš poštovní server {primary} odmítá poštu pro postmaster@{domain}: „{reply}“.</translation>
    </message>
    <message>
        <source>Create that address there, or make it another name of the administrator&apos;s. Every mail server must have it, and others write to it when something is wrong.</source>
        <comment>REL-409!</comment>
        <translation>Zřiďte tam tuto adresu, nebo z ní udělejte další adresu schránky správce. Mít ji musí každý poštovní server a ostatní na ni píší, když něco není v pořádku.</translation>
    </message>
    <message>
        <source>In an outage, mail to addresses of {domain} that this backup has never seen has to wait at its senders.</source>
        <comment>REL-410</comment>
        <translation>Za výpadku musí pošta pro adresy domény {domain}, které tento záložní server nikdy neviděl, čekat u odesílatelů.</translation>
    </message>
    <message>
        <source>A complete list of your addresses (a file or LDAP) tells it who exists: then everybody&apos;s mail is taken at once, and mail to nobody is refused.</source>
        <comment>REL-410!</comment>
        <translation>Úplný seznam vašich adres (soubor nebo LDAP) mu řekne, kdo existuje: pošta pro všechny se pak přijme hned a pošta pro neexistující adresy se odmítne.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave this machine: {why:sentence}.</source>
        <comment>REL-411</comment>
        <translation>Oznámení odesílatelům nemohou z tohoto počítače odejít: {why:sentence}.</translation>
    </message>
    <message>
        <source>See the warnings for details. A smarthost (notices.smarthost) is the simplest way out; the notices are kept until there is one.</source>
        <comment>REL-411!</comment>
        <translation>Podrobnosti jsou v upozorněních. Nejsnazší cestou ven je smarthost (notices.smarthost); do té doby se oznámení uchovávají.</translation>
    </message>
    <message>
        <source>no mail server outside can be reached</source>
        <comment>doctor.cannot-leave-no-route</comment>
        <translation>nelze se spojit s žádným poštovním serverem venku</translation>
    </message>
    <message>
        <source>the mail servers of senders cannot be looked up in the DNS</source>
        <comment>doctor.cannot-leave-no-dns</comment>
        <translation>poštovní servery odesílatelů nelze v DNS najít</translation>
    </message>
    <message>
        <source>other mail servers turn this machine away</source>
        <comment>doctor.cannot-leave-turned-away</comment>
        <translation>ostatní poštovní servery tento počítač odmítají</translation>
    </message>
    <message>
        <source>the smarthost cannot be reached</source>
        <comment>doctor.cannot-leave-smarthost-away</comment>
        <translation>se smarthostem se nelze spojit</translation>
    </message>
    <message>
        <source>the smarthost does not accept the login</source>
        <comment>doctor.cannot-leave-smarthost-login</comment>
        <translation>smarthost nepřijímá přihlášení</translation>
    </message>
    <message>
        <source>there is no trusted encryption with the smarthost</source>
        <comment>doctor.cannot-leave-smarthost-tls</comment>
        <translation>se smarthostem není důvěryhodné šifrování</translation>
    </message>
    <message>
        <source>the smarthost does not pass them on</source>
        <comment>doctor.cannot-leave-smarthost-refuses</comment>
        <translation>smarthost je nepředává dál</translation>
    </message>
    <message>
        <source>the smarthost is this backup itself</source>
        <comment>doctor.cannot-leave-smarthost-is-us</comment>
        <translation>smarthostem je tento záložní server</translation>
    </message>
    <message>
        <source>the smarthost is a mail server behind this backup</source>
        <comment>doctor.cannot-leave-smarthost-is-primary</comment>
        <translation>smarthostem je jeden z primárních serverů</translation>
    </message>
    <message>
        <source>the only mail server of a sender&apos;s domain is one behind this backup</source>
        <comment>doctor.cannot-leave-only-primary</comment>
        <translation>jediným poštovním serverem domény odesílatele je jeden z primárních serverů</translation>
    </message>
    <message>
        <source>No mail server of {domain} that answered offers encryption (STARTTLS): {hosts}. {effect:sentence}</source>
        <comment>TLS-200</comment>
        <translation>Žádný z poštovních serverů domény {domain}, které odpověděly, nenabízí šifrování (STARTTLS): {hosts}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch STARTTLS on. Until then everybody on the way can read the mail.</source>
        <comment>TLS-200!</comment>
        <translation>Dejte poštovnímu serveru certifikát a zapněte STARTTLS. Do té doby může poštu cestou kdokoli číst.</translation>
    </message>
    <message>
        <source>{host} knows only outdated encryption ({version}). {effect:sentence}</source>
        <comment>TLS-201</comment>
        <translation>{host} zná jen zastaralé šifrování ({version}). {effect:sentence}</translation>
    </message>
    <message>
        <source>Update the mail server, or allow TLS 1.2 and 1.3 in its settings.</source>
        <comment>TLS-201!</comment>
        <translation>Aktualizujte poštovní server, nebo v jeho nastavení povolte TLS 1.2 a 1.3.</translation>
    </message>
    <message>
        <source>{host} offers encryption, but none comes about: {why:sentence}. {effect:sentence}</source>
        <comment>TLS-202</comment>
        <translation>{host} šifrování nabízí, ale nedaří se ho navázat: {why:sentence}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Look into the log of the mail server. Often the certificate&apos;s key cannot be read or does not belong to it.</source>
        <comment>TLS-202!</comment>
        <translation>Podívejte se do protokolu poštovního serveru. Častá příčina: klíč certifikátu nelze přečíst nebo k certifikátu nepatří.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid today: it counts from {from:time} to {until:time}. {effect:sentence}</source>
        <comment>TLS-203</comment>
        <translation>Certifikát serveru {host} dnes neplatí: jeho platnost je od {from:time} do {until:time}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Renew it on the mail server, and see why it was not renewed by itself. If the dates are right, check the clock there and here.</source>
        <comment>TLS-203!</comment>
        <translation>Obnovte ho na poštovním serveru a zjistěte, proč se neobnovil sám. Jsou-li data v pořádku, zkontrolujte hodiny tam i zde.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {until:time}.</source>
        <comment>TLS-204</comment>
        <translation>Platnost certifikátu serveru {host} skončí {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. If it should renew itself, see why it has not.</source>
        <comment>TLS-204!</comment>
        <translation>Do té doby ho obnovte. Pokud se má obnovovat sám, zjistěte, proč se tak nestalo.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for other names: {names}. {effect:sentence}</source>
        <comment>TLS-205</comment>
        <translation>Certifikát serveru {host} je vystaven na jiná jména: {names}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Get a certificate that has the name {host}, or name the server in the MX record as the certificate does.</source>
        <comment>TLS-205!</comment>
        <translation>Pořiďte certifikát, který obsahuje jméno {host}, nebo server v záznamu MX uveďte jménem z certifikátu.</translation>
    </message>
    <message>
        <source>No known authority vouches for the certificate of {host} ({reason}). {effect:sentence}</source>
        <comment>TLS-206</comment>
        <translation>Za certifikát serveru {host} neručí žádná známá certifikační autorita ({reason}). {effect:sentence}</translation>
    </message>
    <message>
        <source>A certificate of a public authority (such as Let&apos;s Encrypt) ends this; install its intermediate certificates as well. You need one before you set an MTA-STS policy to “enforce”.</source>
        <comment>TLS-206!</comment>
        <translation>Pomůže certifikát veřejné autority (například Let&apos;s Encrypt); nainstalujte i její mezilehlé certifikáty. Potřebujete ho dříve, než politiku MTA-STS přepnete na „enforce“.</translation>
    </message>
    <message>
        <source>{host} offers no encryption (STARTTLS), though others of {domain} do: {others}. {effect:sentence}</source>
        <comment>TLS-207</comment>
        <translation>{host} nenabízí šifrování (STARTTLS), ačkoli jiné servery domény {domain} ano: {others}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give {host} a certificate and switch STARTTLS on. Mail that comes by it travels readable for everybody on the way.</source>
        <comment>TLS-207!</comment>
        <translation>Dejte serveru {host} certifikát a zapněte STARTTLS. Poštu, která přes něj jde, může cestou kdokoli číst.</translation>
    </message>
    <message>
        <source>{host} has no TLSA record that senders heed, though others of {domain} have: {others}.</source>
        <comment>TLS-208</comment>
        <translation>{host} nemá záznam TLSA, kterým by se odesílatelé řídili, ačkoli jiné servery domény {domain} ho mají: {others}.</translation>
    </message>
    <message>
        <source>Add the record shown, in a zone that is signed with DNSSEC. Without it, whoever cuts off your mail server can make senders go to {host} unchecked.</source>
        <comment>TLS-208!</comment>
        <translation>Přidejte uvedený záznam, a to do zóny podepsané DNSSEC. Bez něj může ten, kdo váš poštovní server odřízne, přimět odesílatele, aby šli bez ověření na {host}.</translation>
    </message>
    <message>
        <source>The TLSA record of {host} does not fit its certificate. Senders that check by DANE do not deliver there.</source>
        <comment>TLS-209</comment>
        <translation>Záznam TLSA serveru {host} neodpovídá jeho certifikátu. Odesílatelé, kteří ověřují pomocí DANE, tam nedoručí.</translation>
    </message>
    <message>
        <source>Publish the record shown. Next time, publish the new record beside the old one a day before the certificate changes.</source>
        <comment>TLS-209!</comment>
        <translation>Zveřejněte uvedený záznam. Příště zveřejněte nový záznam vedle starého už den před výměnou certifikátu.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} does not name {host}. {effect:sentence}</source>
        <comment>TLS-210</comment>
        <translation>Politika MTA-STS domény {domain} neuvádí {host}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Put the policy shown in the place of the old one, and give the record _mta-sts.{domain} a new id.</source>
        <comment>TLS-210!</comment>
        <translation>Starou politiku nahraďte uvedenou a záznamu _mta-sts.{domain} dejte nové id.</translation>
    </message>
    <message>
        <source>Make the text shown available at {url}, or remove the record _mta-sts.{domain}. New senders deliver without the policy meanwhile.</source>
        <comment>TLS-211!</comment>
        <translation>Zpřístupněte uvedený text na adrese {url}, nebo odstraňte záznam _mta-sts.{domain}. Noví odesílatelé zatím doručují bez politiky.</translation>
    </message>
    <message>
        <source>{domain} asks senders for encryption, but for no reports about it (TLSRPT).</source>
        <comment>TLS-212</comment>
        <translation>{domain} žádá od odesílatelů šifrování, ale nežádá o zprávy o něm (TLSRPT).</translation>
    </message>
    <message>
        <source>Add the record shown, with an address that is read. Senders then tell you once a day what did not work.</source>
        <comment>TLS-212!</comment>
        <translation>Přidejte uvedený záznam s adresou, kterou někdo čte. Odesílatelé vám pak jednou denně sdělí, co se nepodařilo.</translation>
    </message>
    <message>
        <source>The record that announces the MTA-STS policy of {domain} cannot be understood, so senders do not see the policy.</source>
        <comment>TLS-213</comment>
        <translation>Záznamu, který oznamuje politiku MTA-STS domény {domain}, nelze porozumět, takže odesílatelé politiku nevidí.</translation>
    </message>
    <message>
        <source>Replace it by the record shown; there must be exactly one.</source>
        <comment>TLS-213!</comment>
        <translation>Nahraďte ho uvedeným záznamem; musí být právě jeden.</translation>
    </message>
    <message>
        <source>Most senders deliver all the same.</source>
        <comment>doctor.delivered-anyway</comment>
        <translation>Většina odesílatelů přesto doručí.</translation>
    </message>
    <message>
        <source>Some senders then deliver unencrypted, others not at all.</source>
        <comment>doctor.some-give-up</comment>
        <translation>Někteří odesílatelé pak doručí nešifrovaně, jiní vůbec ne.</translation>
    </message>
    <message>
        <source>Senders that keep to your MTA-STS policy do not deliver there.</source>
        <comment>doctor.policy-refuses</comment>
        <translation>Odesílatelé, kteří se řídí vaší politikou MTA-STS, tam nedoručí.</translation>
    </message>
    <message>
        <source>The policy is being tested: senders report this, and deliver all the same.</source>
        <comment>doctor.policy-tests</comment>
        <translation>Politika se zatím zkouší: odesílatelé to hlásí a přesto doručí.</translation>
    </message>
    <message>
        <source>Senders that check by DANE (TLSA) do not deliver there.</source>
        <comment>doctor.dane-refuses</comment>
        <translation>Odesílatelé, kteří ověřují pomocí DANE (TLSA), tam nedoručí.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>doctor.said</comment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <comment>doctor.nothing-said</comment>
        <translation>důvod nebyl uveden</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} cannot be used. {why:sentence}</source>
        <comment>TLS-211</comment>
        <translation>Politiku MTA-STS domény {domain} nelze použít. {why:sentence}</translation>
    </message>
    <message>
        <source>it takes the connection, but did not greet in time</source>
        <comment>doctor.reach-mute</comment>
        <translation>spojení přijímá, ale včas se neohlásil</translation>
    </message>
    <message>
        <source>These answer: {answering}.</source>
        <comment>doctor.others-answer</comment>
        <translation>Odpovídají: {answering}.</translation>
    </message>
    <message>
        <source>These answer: {answering}. These do not: {silent}.</source>
        <comment>doctor.others-some-answer</comment>
        <translation>Odpovídají: {answering}. Neodpovídají: {silent}.</translation>
    </message>
    <message>
        <source>These do not answer: {silent}.</source>
        <comment>doctor.others-silent</comment>
        <translation>Neodpovídají: {silent}.</translation>
    </message>
    <message>
        <source>This service does not record what it sees: its file could not be opened when it started.</source>
        <comment>watch.not-recording</comment>
        <translation>Tato služba nezaznamenává, co vidí: její soubor se při startu nepodařilo otevřít.</translation>
    </message>
    <message>
        <source>The service&apos;s log says why. Mail is not affected.</source>
        <comment>watch.not-recording!</comment>
        <translation>Proč, říká protokol služby. Pošty se to netýká.</translation>
    </message>
    <message>
        <source>Nothing is recorded of a mail server {host}.</source>
        <comment>watch.no-such-host</comment>
        <translation>O poštovním serveru {host} není nic zaznamenáno.</translation>
    </message>
    <message>
        <source>It is named as host:port, as “restantectl history availability” shows it.</source>
        <comment>watch.no-such-host!</comment>
        <translation>Zadává se jako host:port, tak jak ho ukazuje „restantectl history availability“.</translation>
    </message>
    <message>
        <source>The end of that time is not after its beginning.</source>
        <comment>watch.bad-period</comment>
        <translation>Konec zadané doby není po jejím začátku.</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>watch.bad-cursor</comment>
        <translation>Seznam se příliš změnil; zobrazí se od začátku.</translation>
    </message>
    <message>
        <source>The file of what was watched is damaged.</source>
        <comment>watch.damaged</comment>
        <translation>Soubor se záznamy sledování je poškozený.</translation>
    </message>
    <message>
        <source>The file of what was watched could not be read or written.</source>
        <comment>watch.failed</comment>
        <translation>Soubor se záznamy sledování se nepodařilo přečíst nebo zapsat.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>watch.failed!</comment>
        <translation>Podívejte se, zda je na disku s daty místo, a do protokolu služby.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded.</source>
        <comment>watch.full</comment>
        <translation>Disk je plný, proto se nic nezaznamenává.</translation>
    </message>
    <message>
        <source>The file of what was watched was written by a newer Restante.</source>
        <comment>watch.newer-schema</comment>
        <translation>Soubor se záznamy sledování zapsalo novější Restante.</translation>
    </message>
    <message>
        <source>The file of what was watched cannot be opened.</source>
        <comment>watch.cannot-open</comment>
        <translation>Soubor se záznamy sledování nelze otevřít.</translation>
    </message>
    <message>
        <source>There was no outage.</source>
        <comment>ctl.no-outages</comment>
        <translation>Žádný výpadek nebyl.</translation>
    </message>
    <message>
        <source>This service did not run for {seconds:duration} of it.</source>
        <comment>ctl.outage-unwatched</comment>
        <translation>Z této doby služba {seconds:duration} neběžela.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>ctl.head.began</comment>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>ctl.head.ended</comment>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Lasted</source>
        <comment>ctl.head.lasted</comment>
        <translation>Trvání</translation>
    </message>
    <message>
        <source>Messages meanwhile</source>
        <comment>ctl.head.came</comment>
        <translation>Zpráv mezitím</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>ctl.head.available</comment>
        <translation>Dostupnost</translation>
    </message>
    <message>
        <source>Outages</source>
        <comment>ctl.head.outages</comment>
        <translation>Výpadky</translation>
    </message>
    <message>
        <source>Watched for</source>
        <comment>ctl.head.watched</comment>
        <translation>Sledováno</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>ctl.head.maintenance</comment>
        <translation>Údržba</translation>
    </message>
    <message>
        <source>Greets after</source>
        <comment>ctl.head.greets</comment>
        <translation>Pozdrav za</translation>
    </message>
    <message>
        <source>From {since:time} to {until:time}. This service ran for {running:duration} of it.</source>
        <comment>ctl.availability</comment>
        <translation>Od {since:time} do {until:time}. Služba z toho běžela {running:duration}.</translation>
    </message>
    <message>
        <source>No mail server was watched.</source>
        <comment>ctl.no-availability</comment>
        <translation>Žádný poštovní server nebyl sledován.</translation>
    </message>
    <message>
        <source>No public address of {value} is known: the name does not resolve to one.</source>
        <comment>kit.no-address</comment>
        <translation>Veřejná adresa serveru {value} není známa: jméno na žádnou nevede.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit.no-address!</comment>
        <translation>Zadejte adresy, pod kterými váš poštovní server tento záložní server vidí, do smtp.publicAddresses.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in the configuration of a mail server.</source>
        <comment>kit.bad-name</comment>
        <translation>„{value}“ nelze použít v konfiguraci poštovního serveru.</translation>
    </message>
    <message>
        <source>Correct hostname, smtp.publicAddresses or the domain in the configuration of this backup.</source>
        <comment>kit.bad-name!</comment>
        <translation>Opravte hostname, smtp.publicAddresses nebo doménu v konfiguraci tohoto záložního serveru.</translation>
    </message>
    <message>
        <source>{address} is not an address of {domain}.</source>
        <comment>kit.other-domain</comment>
        <translation>{address} není adresa domény {domain}.</translation>
    </message>
    <message>
        <source>Such a check is under way already.</source>
        <comment>kit.running</comment>
        <translation>Taková zkouška už běží.</translation>
    </message>
    <message>
        <source>This mail server is in maintenance: nothing is sent to it.</source>
        <comment>handover.in-maintenance</comment>
        <translation>Na tomto poštovním serveru probíhá údržba: nic se mu neposílá.</translation>
    </message>
    <message>
        <source>There are no lines for “{value}”, only for {names}.</source>
        <comment>ctl.no-such-server</comment>
        <translation>Pro „{value}“ řádky nejsou, jen pro {names}.</translation>
    </message>
    <message>
        <source>Postfix 3.0 or newer: paste these lines into a shell as root, on your mail server. They write two files beside main.cf, put a line before your own lists and reload Postfix. Pasting them again, with new addresses too, does no harm.</source>
        <comment>kit.postfix.shell</comment>
        <translation>Postfix 3.0 nebo novější: vložte tyto řádky jako root do příkazové řádky na svém poštovním serveru. Zapíší dva soubory vedle main.cf, před vaše vlastní seznamy předřadí jeden řádek a Postfix načte nastavení znovu. Vložit je znovu, třeba s novými adresami, ničemu nevadí.</translation>
    </message>
    <message>
        <source>If your greylisting or SPF service is not called in smtpd_recipient_restrictions but in another smtpd_…_restrictions, put the same check_client_access before it there. Never add this backup to mynetworks: your server would relay for it.</source>
        <comment>kit.postfix.elsewhere</comment>
        <translation>Pokud vaši službu pro greylisting nebo SPF nevolá smtpd_recipient_restrictions, ale jiný seznam smtpd_…_restrictions, předřaďte jí stejné check_client_access tam. Nikdy tento záložní server nepřidávejte do mynetworks: váš server by pro něj předával cizí poštu.</translation>
    </message>
    <message>
        <source>A filter that Postfix calls as a milter (rspamd, SpamAssassin) judges by itself: it needs lines of its own.</source>
        <comment>kit.postfix.milter</comment>
        <translation>Filtr, který Postfix volá jako milter (rspamd, SpamAssassin), posuzuje sám: potřebuje vlastní řádky.</translation>
    </message>
    <message>
        <source>Instead of letting this backup past, Postfix can judge each mail by the client that brought it here: name the addresses in smtpd_authorized_xclient_hosts and set xclient of the domain here. Then this backup may pass for any client, also for one that is allowed to relay: only where you trust it as your own server.</source>
        <comment>kit.postfix.xclient</comment>
        <translation>Místo aby tento záložní server nechával projít, může Postfix posuzovat každou zprávu podle toho, kdo ji sem přinesl: uveďte adresy ve smtpd_authorized_xclient_hosts a zde u domény nastavte xclient. Záložní server se pak smí vydávat za kohokoli, i za toho, kdo smí přes váš server posílat ven: jen když mu věříte jako vlastnímu serveru.</translation>
    </message>
    <message>
        <source>Exim: these lines belong into the main section, before the first “begin” (Debian: /etc/exim4/conf.d/main/000_localmacros).</source>
        <comment>kit.exim.lists</comment>
        <translation>Exim: tyto řádky patří do hlavní části, před první „begin“ (Debian: /etc/exim4/conf.d/main/000_localmacros).</translation>
    </message>
    <message>
        <source>At the top of the ACL that acl_smtp_rcpt names, before greylisting, ratelimit and SPF (Debian: acl_local_deny_exceptions is not the place; /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt is):</source>
        <comment>kit.exim.recipient</comment>
        <translation>Na začátek ACL, které jmenuje acl_smtp_rcpt, před greylisting, ratelimit a SPF (v Debianu ne do acl_local_deny_exceptions, ale do /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt):</translation>
    </message>
    <message>
        <source>At the top of each ACL that is named by acl_smtp_connect, acl_smtp_helo or acl_smtp_mail and limits or checks SPF. It lets nobody relay: that is decided in the ACL of acl_smtp_rcpt. Afterwards test with “exim -bV” and reload Exim.</source>
        <comment>kit.exim.before</comment>
        <translation>Na začátek každého ACL, které jmenuje acl_smtp_connect, acl_smtp_helo nebo acl_smtp_mail a které omezuje počty nebo ověřuje SPF. Nikomu tím nedovolíte posílat ven: o tom rozhoduje ACL z acl_smtp_rcpt. Potom nastavení ověřte příkazem „exim -bV“ a nechte Exim načíst znovu.</translation>
    </message>
    <message>
        <source>Where SPF, greylisting or ratelimit stand in the ACL of acl_smtp_data, add the condition “!hosts = +restante_backup” to those statements. Do not accept there: viruses are looked for in that ACL.</source>
        <comment>kit.exim.data</comment>
        <translation>Pokud SPF, greylisting nebo ratelimit stojí v ACL z acl_smtp_data, přidejte k nim podmínku „!hosts = +restante_backup“. Celé přijetí tam nedávejte: v tomto ACL se hledají viry.</translation>
    </message>
    <message>
        <source>If you use smtp_ratelimit_hosts, begin its list with “!+restante_backup :”. smtp_accept_max_per_host must allow at least as many connections as handover.maxSessions here. Never add this backup to relay_from_hosts.</source>
        <comment>kit.exim.limits</comment>
        <translation>Používáte-li smtp_ratelimit_hosts, začněte jeho seznam „!+restante_backup :“. smtp_accept_max_per_host musí dovolit aspoň tolik spojení, kolik je zde v handover.maxSessions. Nikdy tento záložní server nepřidávejte do relay_from_hosts.</translation>
    </message>
    <message>
        <source>Exchange Server 2013 or newer: in the Exchange Management Shell, on each server that receives mail. The connector lifts the limits for this backup alone; by InternalSMTPServers the anti-spam agents judge by the client that brought a mail here. Both act at once.</source>
        <comment>kit.exchange.server</comment>
        <translation>Exchange Server 2013 nebo novější: v Exchange Management Shell, na každém serveru, který přijímá poštu. Konektor ruší omezení jen pro tento záložní server; díky InternalSMTPServers posuzují antispamoví agenti toho, kdo zprávu přinesl sem. Obojí platí hned.</translation>
    </message>
    <message>
        <source>Only on an Edge Transport server, or where the connection filtering agent is installed:</source>
        <comment>kit.exchange.edge</comment>
        <translation>Jen na serveru Edge Transport, nebo kde je nainstalován agent pro filtrování spojení:</translation>
    </message>
    <message>
        <source>Never give the connector ExternalAuthoritative or the right ms-Exch-SMTP-Accept-Any-Recipient: your server would relay for this backup. If Sender ID still refuses mail, look at Get-SenderIdConfig.</source>
        <comment>kit.exchange.sender-id</comment>
        <translation>Nikdy konektoru nedávejte ExternalAuthoritative ani právo ms-Exch-SMTP-Accept-Any-Recipient: váš server by pro tento záložní server předával cizí poštu. Odmítá-li poštu dál Sender ID, podívejte se na Get-SenderIdConfig.</translation>
    </message>
    <message>
        <source>Exchange Online: make an inbound connector for the addresses of this backup and turn on Enhanced Filtering for it, with these addresses to be skipped (Set-InboundConnector -EFSkipIPs).</source>
        <comment>kit.exchange.online</comment>
        <translation>Exchange Online: pro adresy tohoto záložního serveru založte příchozí konektor a zapněte u něj rozšířené filtrování, které tyto adresy přeskočí (Set-InboundConnector -EFSkipIPs).</translation>
    </message>
    <message>
        <source>hMailServer 5: in PowerShell as administrator, on the server; it asks for the password of hMailServer. As an incoming relay this backup is not judged itself: SPF and blocklists look at the client that brought a mail here. It acts at once. Run it once only.</source>
        <comment>kit.hmailserver.script</comment>
        <translation>hMailServer 5: v PowerShellu jako správce, přímo na serveru; zeptá se na heslo hMailServeru. Jako příchozí předávací server (incoming relay) není tento záložní server sám posuzován: SPF a blocklisty hledí na toho, kdo zprávu přinesl sem. Platí hned. Spusťte jen jednou.</translation>
    </message>
    <message>
        <source>The same by hand, in hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays, and Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</source>
        <comment>kit.hmailserver.window</comment>
        <translation>Totéž ručně v programu hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays a Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</translation>
    </message>
    <message>
        <source>If you make an IP range for this backup, never allow deliveries from external to external addresses in it: your server would relay for it.</source>
        <comment>kit.hmailserver.ranges</comment>
        <translation>Pokud pro tento záložní server založíte rozsah IP adres, nikdy v něm nepovolujte doručování z externích na externí adresy: váš server by pro něj předával cizí poštu.</translation>
    </message>
    <message>
        <source>These lines follow the documentation; they were not tried on such a server by the makers of Restante. The check shows whether they work.</source>
        <comment>kit.not-tried</comment>
        <translation>Tyto řádky se řídí dokumentací; autoři Restante je na takovém serveru nezkoušeli. Zda fungují, ukáže zkouška.</translation>
    </message>
    <message>
        <source>rspamd 2.8 or newer: into /etc/rspamd/local.d/options.inc. If you have local_addrs there already, add the addresses to it.</source>
        <comment>kit.rspamd.options</comment>
        <translation>rspamd 2.8 nebo novější: do /etc/rspamd/local.d/options.inc. Pokud tam local_addrs už máte, adresy do něj přidejte.</translation>
    </message>
    <message>
        <source>Into /etc/rspamd/local.d/external_relay.conf:</source>
        <comment>kit.rspamd.relay</comment>
        <translation>Do /etc/rspamd/local.d/external_relay.conf:</translation>
    </message>
    <message>
        <source>Into /etc/rspamd/local.d/settings.conf:</source>
        <comment>kit.rspamd.settings</comment>
        <translation>Do /etc/rspamd/local.d/settings.conf:</translation>
    </message>
    <message>
        <source>Test with “rspamadm configtest”, then restart rspamd.</source>
        <comment>kit.rspamd.reload</comment>
        <translation>Ověřte příkazem „rspamadm configtest“ a potom rspamd restartujte.</translation>
    </message>
    <message>
        <source>SpamAssassin: into local.cf (/etc/spamassassin or /etc/mail/spamassassin).</source>
        <comment>kit.spamassassin.networks</comment>
        <translation>SpamAssassin: do local.cf (/etc/spamassassin nebo /etc/mail/spamassassin).</translation>
    </message>
    <message>
        <source>With trusted_networks SpamAssassin no longer guesses your own network: name your mail server and its network in both lines as well, if they are not there.</source>
        <comment>kit.spamassassin.own</comment>
        <translation>S trusted_networks už SpamAssassin vaši vlastní síť neodhaduje: není-li tam, uveďte v obou řádcích i svůj poštovní server a jeho síť.</translation>
    </message>
    <message>
        <source>Test with “spamassassin --lint”, then restart what calls it (spamd, amavis).</source>
        <comment>kit.spamassassin.reload</comment>
        <translation>Ověřte příkazem „spamassassin --lint“ a potom restartujte, co jej volá (spamd, amavis).</translation>
    </message>
    <message>
        <source>Check by the backup mail server {hostname}</source>
        <comment>kit.mail-subject</comment>
        <translation>Zkouška záložního poštovního serveru {hostname}</translation>
    </message>
    <message>
        <source>The backup mail server {hostname} sent this mail to see whether the mail server of {domain} takes what it hands over without greylisting it, limiting it, or checking SPF against it.

It was sent on behalf of nobody: the envelope sender {sender} was made up for the check, because a server that does not know the backup would refuse it. You need not do anything.

The check was started by {actor}.</source>
        <comment>kit.mail</comment>
        <translation>Záložní poštovní server {hostname} poslal tuto zprávu, aby ověřil, zda poštovní server domény {domain} přijme, co mu předá, bez greylistingu, bez omezení počtu a bez ověřování SPF.

Neposlal ji nikdo z lidí: odesílatel obálky {sender} byl pro zkoušku vymyšlen, protože server, který záložní server nezná, by jej odmítl. Nemusíte nic dělat.

Zkoušku spustil účet {actor}.</translation>
    </message>
    <message>
        <source>Sender of the check</source>
        <comment>kit-test.sender</comment>
        <translation>Odesílatel zkoušky</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>kit-test.connect</comment>
        <translation>Spojení</translation>
    </message>
    <message>
        <source>SPF</source>
        <comment>kit-test.spf</comment>
        <translation>SPF</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <comment>kit-test.greylist</comment>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>kit-test.deliver</comment>
        <translation>Doručení</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>kit-test.limits</comment>
        <translation>Omezení počtu</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not allow {client}, so that a server which does not know this backup would refuse it.</source>
        <comment>kit-test.sender-forbids</comment>
        <translation>{sender}; záznam SPF domény {domain} adresu {client} nedovoluje, takže server, který tento záložní server nezná, by ji odmítl.</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not forbid {client}: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-allows</comment>
        <translation>{sender}; záznam SPF domény {domain} adresu {client} nezakazuje: o SPF zkouška nic nedokáže.</translation>
    </message>
    <message>
        <source>Name a domain whose SPF record ends in -all and does not name this backup (--sender DOMAIN).</source>
        <comment>kit-test.sender-allows!</comment>
        <translation>Uveďte doménu, jejíž záznam SPF končí -all a tento záložní server nejmenuje (--sender DOMÉNA).</translation>
    </message>
    <message>
        <source>{sender}; no public address of this backup is known: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-unknown</comment>
        <translation>{sender}; veřejná adresa tohoto záložního serveru není známa: o SPF zkouška nic nedokáže.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit-test.sender-unknown!</comment>
        <translation>Zadejte adresy, pod kterými váš poštovní server tento záložní server vidí, do smtp.publicAddresses.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>kit-test.connected</comment>
        <translation>Spojeno s {address}, port {port:id}.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}. It takes our word for who brought a mail here.</source>
        <comment>kit-test.connected-named</comment>
        <translation>Spojeno s {address}, port {port:id}. Věří údaji tohoto záložního serveru o tom, kdo zprávu přinesl sem.</translation>
    </message>
    <message>
        <source>It does not check SPF against this backup.</source>
        <comment>kit-test.no-spf</comment>
        <translation>U pošty z tohoto záložního serveru SPF neověřuje.</translation>
    </message>
    <message>
        <source>Nothing was refused by SPF, but this sender&apos;s SPF does not forbid this backup to send.</source>
        <comment>kit-test.spf-unproved</comment>
        <translation>SPF nic neodmítlo, ale SPF tohoto odesílatele posílání z tohoto záložního serveru nezakazuje.</translation>
    </message>
    <message>
        <source>It checks SPF against this backup: {text}</source>
        <comment>kit-test.spf-refused</comment>
        <translation>U pošty z tohoto záložního serveru ověřuje SPF: {text}</translation>
    </message>
    <message>
        <source>Mail from senders with a strict SPF record is lost that way. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access, Exim “accept hosts”, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer incoming relays.</source>
        <comment>kit-test.spf-refused!</comment>
        <translation>Pošta od odesílatelů s přísným záznamem SPF se tak ztrácí. Vložte řádky pro svůj server a jeho filtry: Postfix check_client_access, Exim „accept hosts“, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer příchozí předávací servery.</translation>
    </message>
    <message>
        <source>A sender that was never seen was taken at once.</source>
        <comment>kit-test.no-greylist</comment>
        <translation>Odesílatel, kterého nikdy neviděl, byl přijat hned.</translation>
    </message>
    <message>
        <source>Nothing was greylisted, but many servers exempt postmaster by themselves.</source>
        <comment>kit-test.greylist-unproved</comment>
        <translation>Greylisting nic nezdržel, ale mnoho serverů má pro postmastera výjimku samo.</translation>
    </message>
    <message>
        <source>Name an ordinary address of the domain to be sure.</source>
        <comment>kit-test.greylist-unproved!</comment>
        <translation>Pro jistotu uveďte běžnou adresu domény.</translation>
    </message>
    <message>
        <source>It greylists this backup: {text}</source>
        <comment>kit-test.greylisted</comment>
        <translation>Uplatňuje na tento záložní server greylisting: {text}</translation>
    </message>
    <message>
        <source>After an outage all mail comes later than it need. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access and postscreen_access_list, Exim “accept hosts”, rspamd settings.conf, hMailServer greylisting white list.</source>
        <comment>kit-test.greylisted!</comment>
        <translation>Po výpadku tak všechna pošta přijde zbytečně později. Vložte řádky pro svůj server a jeho filtry: Postfix check_client_access a postscreen_access_list, Exim „accept hosts“, rspamd settings.conf, hMailServer výjimky z greylistingu.</translation>
    </message>
    <message>
        <source>It took the mail for {address}: {text}</source>
        <comment>kit-test.delivered</comment>
        <translation>Zprávu pro {address} přijal: {text}</translation>
    </message>
    <message>
        <source>It refused the mail for {address}: {text}</source>
        <comment>kit-test.refused</comment>
        <translation>Zprávu pro {address} odmítl: {text}</translation>
    </message>
    <message>
        <source>This is not about SPF, greylisting or limits, as far as its words tell. Does the address exist?</source>
        <comment>kit-test.refused!</comment>
        <translation>Podle jeho slov nejde o SPF, greylisting ani omezení počtu. Existuje tato adresa?</translation>
    </message>
    <message>
        <source>It cannot take the mail for {address} just now: {text}</source>
        <comment>kit-test.put-off</comment>
        <translation>Zprávu pro {address} teď přijmout nemůže: {text}</translation>
    </message>
    <message>
        <source>It limits this backup, and took nothing now: {text}</source>
        <comment>kit-test.limited-at-once</comment>
        <translation>Omezuje tento záložní server a teď nic nepřijal: {text}</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited-at-once!</comment>
        <translation>Pošta, která čekala, pak po výpadku přichází jen po kapkách. Vložte řádky pro svůj server: Postfix smtpd_client_event_limit_exceptions, Exim „accept hosts“ a smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited!</comment>
        <translation>Pošta, která čekala, pak po výpadku přichází jen po kapkách. Vložte řádky pro svůj server: Postfix smtpd_client_event_limit_exceptions, Exim „accept hosts“ a smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.cut!</comment>
        <translation>Pošta, která čekala, pak po výpadku přichází jen po kapkách. Vložte řádky pro svůj server: Postfix smtpd_client_event_limit_exceptions, Exim „accept hosts“ a smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.raised</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>Still so: {what:sentence}</source>
        <comment>alert.subject.reminder</comment>
        <translation>Stále trvá: {what:sentence}</translation>
    </message>
    <message>
        <source>It is over: {what:sentence}</source>
        <comment>alert.subject.resolved</comment>
        <translation>Skončilo: {what:sentence}</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.summary</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>This was the state, and it is over: {what:sentence}</source>
        <comment>alert.resolved</comment>
        <translation>Takový byl stav a už skončil: {what:sentence}</translation>
    </message>
    <message>
        <source>Severity: {severity:sentence}. Since {since:time}. Code: {code}.</source>
        <comment>alert.details</comment>
        <translation>Závažnost: {severity:sentence}. Od {since:time}. Kód: {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warnings have the same cause.</source>
        <comment>alert.more#more</comment>
        <translation>
            <numerusform>Stejnou příčinu má ještě %n další upozornění.</numerusform>
            <numerusform>Stejnou příčinu mají ještě %n další upozornění.</numerusform>
            <numerusform>Stejnou příčinu má ještě %n dalších upozornění.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restante on {hostname}</source>
        <comment>alert.from-name</comment>
        <translation>Restante na {hostname}</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it. Who has taken note can say so there (restantectl warnings acknowledge {cause}), then there are no reminders.</source>
        <comment>alert.footer</comment>
        <translation>Toto je automatická zpráva záložního poštovního serveru {hostname}; odpovědi na ni nikdo nečte. Kdo ji bere na vědomí, může to tam potvrdit (restantectl warnings acknowledge {cause}), pak už připomínky nepřijdou.</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it.</source>
        <comment>alert.footer-only</comment>
        <translation>Toto je automatická zpráva záložního poštovního serveru {hostname}; odpovědi na ni nikdo nečte.</translation>
    </message>
    <message>
        <source>Test alert of {hostname}: {code}</source>
        <comment>alert.test-subject</comment>
        <translation>Zkušební výstraha z {hostname}: {code}</translation>
    </message>
    <message>
        <source>This is a test alert of the backup mail server {hostname}. Confirm that it arrived by giving this code there: {code} (restantectl alerts confirm {way} {code}). It is good for one day.</source>
        <comment>alert.test</comment>
        <translation>Toto je zkušební výstraha záložního poštovního serveru {hostname}. Že dorazila, potvrďte tam tímto kódem: {code} (restantectl alerts confirm {way} {code}). Platí jeden den.</translation>
    </message>
    <message>
        <source>Look at the warnings in Restante, or with: restantectl warnings list</source>
        <comment>alerts.summary!</comment>
        <translation>Podívejte se na upozornění v programu Restante nebo příkazem: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nobody has confirmed that alerts arrive at {way}.</source>
        <comment>alerts.not-proved</comment>
        <translation>Nikdo ještě nepotvrdil, že výstrahy na {way} docházejí.</translation>
    </message>
    <message>
        <source>Send a test alert there and confirm the code that it brings: restantectl alerts test {way}</source>
        <comment>alerts.not-proved!</comment>
        <translation>Pošlete tam zkušební výstrahu a potvrďte kód, který přinese: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>Alerts to {way} have not been deliverable since {since:time}: {reason:sentence}</source>
        <comment>alerts.cannot-send</comment>
        <translation>Výstrahy na {way} nelze od {since:time} doručit: {reason:sentence}</translation>
    </message>
    <message>
        <source>Mend it or choose another address, then send a test alert: restantectl alerts test {way}</source>
        <comment>alerts.cannot-send!</comment>
        <translation>Odstraňte příčinu nebo zvolte jinou adresu a pak pošlete zkušební výstrahu: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>The server answered with HTTP status {status}.</source>
        <comment>alerts.web-status</comment>
        <translation>Server odpověděl stavem HTTP {status}.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <comment>alerts.no-address</comment>
        <translation>Jméno {host} se nepodařilo vyhledat.</translation>
    </message>
    <message>
        <source>No reply that could be used came from {host} ({detail}).</source>
        <comment>alerts.no-reply</comment>
        <translation>Od serveru {host} nepřišla použitelná odpověď ({detail}).</translation>
    </message>
    <message>
        <source>There is no password of the name that the configuration gives.</source>
        <comment>alerts.no-secret</comment>
        <translation>Heslo s názvem, který uvádí konfigurace, neexistuje.</translation>
    </message>
    <message>
        <source>There is no such way of alerts: {way}</source>
        <comment>alerts.no-such-way</comment>
        <translation>Taková cesta pro výstrahy není: {way}</translation>
    </message>
    <message>
        <source>Give an address of alerts.email, or webhook.</source>
        <comment>alerts.no-such-way!</comment>
        <translation>Zadejte adresu z alerts.email, nebo webhook.</translation>
    </message>
    <message>
        <source>The mail of {way} goes through a mail server behind this backup; nobody would be told while that does not answer.</source>
        <comment>alerts.behind-primary</comment>
        <translation>Pošta pro {way} jde přes jeden z primárních serverů; dokud neodpovídá, nikdo by se nic nedozvěděl.</translation>
    </message>
    <message>
        <source>Choose an address at another provider.</source>
        <comment>alerts.behind-primary!</comment>
        <translation>Zvolte adresu u jiného poskytovatele.</translation>
    </message>
    <message>
        <source>Too many test alerts were sent there. Wait ten minutes.</source>
        <comment>alerts.too-many-tests</comment>
        <translation>Zkušebních výstrah tam odešlo příliš mnoho. Počkejte deset minut.</translation>
    </message>
    <message>
        <source>There is no test alert to confirm for {way}, or its code is too old.</source>
        <comment>alerts.no-test</comment>
        <translation>Pro {way} není žádná zkušební výstraha k potvrzení, nebo je její kód příliš starý.</translation>
    </message>
    <message>
        <source>Send one first: restantectl alerts test {way}</source>
        <comment>alerts.no-test!</comment>
        <translation>Nejdřív nějakou pošlete: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>This is not the code that was sent to {way} last.</source>
        <comment>alerts.wrong-code</comment>
        <translation>To není kód, který byl na {way} poslán naposledy.</translation>
    </message>
    <message>
        <source>No warning of this cause is open: {cause}</source>
        <comment>warnings.no-such-cause</comment>
        <translation>Žádné upozornění s touto příčinou není otevřené: {cause}</translation>
    </message>
    <message>
        <source>See the open ones with: restantectl warnings list</source>
        <comment>warnings.no-such-cause!</comment>
        <translation>Otevřená upozornění vypíše: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nothing needs to be done: there are no warnings.</source>
        <comment>ctl.no-warnings</comment>
        <translation>Není třeba nic dělat: žádná upozornění nejsou.</translation>
    </message>
    <message>
        <source>Acknowledged at {at:time}: no reminders.</source>
        <comment>ctl.warning-acknowledged</comment>
        <translation>Vzato na vědomí {at:time}: bez připomínek.</translation>
    </message>
    <message>
        <source>Snoozed until {until:time}.</source>
        <comment>ctl.warning-snoozed</comment>
        <translation>Odloženo do {until:time}.</translation>
    </message>
    <message>
        <source>Acknowledged: {cause}. Nobody is reminded until it becomes worse or is over.</source>
        <comment>ctl.acknowledged</comment>
        <translation>Vzato na vědomí: {cause}. Nikomu se nepřipomíná, dokud se to nezhorší nebo neskončí.</translation>
    </message>
    <message>
        <source>Snoozed for {seconds:duration}: {cause}.</source>
        <comment>ctl.snoozed</comment>
        <translation>Odloženo na {seconds:duration}: {cause}.</translation>
    </message>
    <message>
        <source>Reminders of {cause} go out again.</source>
        <comment>ctl.not-snoozed</comment>
        <translation>Připomínky k {cause} se zase posílají.</translation>
    </message>
    <message>
        <source>Alerts go to the desktop only. Other ways: alerts.email and alerts.webhook in the configuration.</source>
        <comment>ctl.no-ways</comment>
        <translation>Výstrahy jdou jen na pracovní plochu. Další cesty: alerts.email a alerts.webhook v konfiguraci.</translation>
    </message>
    <message>
        <source>proved</source>
        <comment>ctl.way-proved</comment>
        <translation>ověřeno</translation>
    </message>
    <message>
        <source>not proved</source>
        <comment>ctl.way-not-proved</comment>
        <translation>neověřeno</translation>
    </message>
    <message>
        <source>A test alert is on its way to {way}. Confirm its code: restantectl alerts confirm {way} CODE</source>
        <comment>ctl.test-sent</comment>
        <translation>Zkušební výstraha je na cestě na {way}. Potvrďte její kód: restantectl alerts confirm {way} KÓD</translation>
    </message>
    <message>
        <source>{way} is proved: alerts arrive there.</source>
        <comment>ctl.way-confirmed</comment>
        <translation>{way}: ověřeno, výstrahy tam docházejí.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by {seconds:duration} at {at:time}.</source>
        <comment>clock.set-back</comment>
        <translation>Hodiny tohoto počítače byly {at:time} posunuty zpět o {seconds:duration}.</translation>
    </message>
    <message>
        <source>This computer slept, or its clock was set forward, for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>clock.set-forward</comment>
        <translation>Tento počítač do {at:time} spal, nebo byly jeho hodiny posunuty dopředu, a to o {seconds:duration}. Dokud spí, nepřijímá poštu.</translation>
    </message>
    <message>
        <source>Check the date, and that the clock is set by the network (NTP).</source>
        <comment>clock.set-back!</comment>
        <translation>Zkontrolujte datum a zda se hodiny nastavují ze sítě (NTP).</translation>
    </message>
    <message>
        <source>Check the date, that the clock is set by the network (NTP), and that the computer does not go to sleep.</source>
        <comment>clock.set-forward!</comment>
        <translation>Zkontrolujte datum, zda se hodiny nastavují ze sítě (NTP) a zda se počítač neuspává.</translation>
    </message>
    <message>
        <source>Mail for {domain} has been waiting for {oldestSeconds:duration}, although {host} answers.</source>
        <comment>spool.late-mail</comment>
        <translation>Pošta pro {domain} čeká už {oldestSeconds:duration}, ačkoli {host} odpovídá.</translation>
    </message>
    <message>
        <source>See in the queue what {host} says to it.</source>
        <comment>spool.late-mail!</comment>
        <translation>Ve frontě se podívejte, co na ni {host} odpovídá.</translation>
    </message>
    <message>
        <source>{path}: mail to {value} goes through a mail server behind this backup; nobody would be told while it does not answer.</source>
        <comment>config.alerts-behind-primary</comment>
        <translation>{path}: pošta pro {value} jde přes jeden z primárních serverů; dokud by neodpovídal, nikdo by se nic nedozvěděl.</translation>
    </message>
    <message>
        <source>Give an address at another provider, such as a private one.</source>
        <comment>config.alerts-behind-primary!</comment>
        <translation>Zadejte adresu u jiného poskytovatele, třeba soukromou.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form https://host/path.</source>
        <comment>config.bad-web-url</comment>
        <translation>{path}: „{value}“ nemá tvar https://server/cesta.</translation>
    </message>
    <message>
        <source>{path}: the topic is missing at the end of {value}.</source>
        <comment>config.no-topic</comment>
        <translation>{path}: na konci {value} chybí téma.</translation>
    </message>
    <message>
        <source>{path}: the secret would go to {value} in the clear.</source>
        <comment>config.token-in-clear</comment>
        <translation>{path}: tajný údaj by šel na {value} nešifrovaně.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <comment>config.token-in-clear!</comment>
        <translation>Použijte https://.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time of the day such as &quot;22:00&quot;.</source>
        <comment>config.bad-time-of-day</comment>
        <translation>{path}: „{value}“ není denní doba, například &quot;22:00&quot;.</translation>
    </message>
    <message>
        <source>{host} refused the connection: no web server runs there.</source>
        <comment>web.refused</comment>
        <translation>{host} odmítl spojení: neběží tam žádný webový server.</translation>
    </message>
    <message>
        <source>{host} does not give the page that was asked for.</source>
        <comment>web.status</comment>
        <translation>{host} požadovanou stránku neposkytuje.</translation>
    </message>
    <message>
        <source>What {host} answers is no web page.</source>
        <comment>web.not-http</comment>
        <translation>Odpověď serveru {host} není webová stránka.</translation>
    </message>
    <message>
        <source>{host} answers with far more than can be meant.</source>
        <comment>web.too-long</comment>
        <translation>Odpověď serveru {host} je mnohem delší, než je možné.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <comment>web.bad-url</comment>
        <translation>Toto není adresa webové stránky.</translation>
    </message>
    <message>
        <source>The MX records of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.mx</comment>
        <translation>Záznamy MX domény {domain} se změnily. Dříve: {before:sentence}. Nyní: {after:sentence}.</translation>
    </message>
    <message>
        <source>If you or your DNS provider changed them, all is well. If nobody did, ask your DNS provider at once: whoever can change these records can have your mail.</source>
        <comment>drift.mx!</comment>
        <translation>Pokud je změnil někdo od vás nebo váš poskytovatel DNS, je vše v pořádku. Pokud ne, obraťte se hned na poskytovatele DNS: kdo může tyto záznamy měnit, může dostávat vaši poštu.</translation>
    </message>
    <message>
        <source>Other name servers answer for {domain}. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.name-servers</comment>
        <translation>Za doménu {domain} odpovídají jiné jmenné servery. Dříve: {before:sentence}. Nyní: {after:sentence}.</translation>
    </message>
    <message>
        <source>If the domain moved to another DNS provider, all is well. If nobody moved it, ask your registrar at once.</source>
        <comment>drift.name-servers!</comment>
        <translation>Pokud se doména stěhovala k jinému poskytovateli DNS, je vše v pořádku. Pokud ji nikdo nestěhoval, obraťte se hned na svého registrátora.</translation>
    </message>
    <message>
        <source>The mail server {name} has other addresses. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.addresses</comment>
        <translation>Poštovní server {name} má jiné adresy. Dříve: {before:sentence}. Nyní: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your line or your server moved, all is well. If not, ask your DNS provider: mail goes to the new address.</source>
        <comment>drift.addresses!</comment>
        <translation>Pokud se změnila vaše linka nebo váš server, je vše v pořádku. Pokud ne, zeptejte se poskytovatele DNS: pošta jde na novou adresu.</translation>
    </message>
    <message>
        <source>The name that belongs to the address {name} changed (PTR record). Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.pointer</comment>
        <translation>Jméno, které patří k adrese {name}, se změnilo (záznam PTR). Dříve: {before:sentence}. Nyní: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your internet provider changed it without being asked, ask for the old name again: many receivers look at it.</source>
        <comment>drift.pointer!</comment>
        <translation>Pokud je váš poskytovatel internetu změnil, aniž jste o to žádali, požádejte o původní jméno: mnoho poštovních serverů ho kontroluje.</translation>
    </message>
    <message>
        <source>The mail server {name} has another key in its certificate. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.certificate</comment>
        <translation>Poštovní server {name} má v certifikátu jiný klíč. Dříve: {before:sentence}. Nyní: {after:sentence}.</translation>
    </message>
    <message>
        <source>This is usual when a certificate is renewed.</source>
        <comment>drift.certificate!</comment>
        <translation>Při obnově certifikátu je to obvyklé.</translation>
    </message>
    <message>
        <source>The TLSA records of {name} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.tlsa</comment>
        <translation>Záznamy TLSA serveru {name} se změnily. Dříve: {before:sentence}. Nyní: {after:sentence}.</translation>
    </message>
    <message>
        <source>If they were changed with the certificate, all is well.</source>
        <comment>drift.tlsa!</comment>
        <translation>Pokud se změnily spolu s certifikátem, je vše v pořádku.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.policy</comment>
        <translation>Politika MTA-STS domény {domain} se změnila. Dříve: {before:sentence}. Nyní: {after:sentence}.</translation>
    </message>
    <message>
        <source>Check that the policy still names this backup and your own mail server.</source>
        <comment>drift.policy!</comment>
        <translation>Ověřte, že v ní stále stojí tento záložní server i váš vlastní poštovní server.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>drift.nothing</comment>
        <translation>nic</translation>
    </message>
    <message>
        <source>{records}</source>
        <comment>drift.records</comment>
        <translation>{records}</translation>
    </message>
    <message>
        <source>Would be accepted now. The client would be told: {reply}</source>
        <comment>explain.accept</comment>
        <translation>Teď by se přijala. Klient by se dozvěděl: {reply}</translation>
    </message>
    <message>
        <source>Would be put off now; a mail server tries again by itself. The client would be told: {reply}</source>
        <comment>explain.defer</comment>
        <translation>Teď by se dočasně odmítla; poštovní server to sám zkusí znovu. Klient by se dozvěděl: {reply}</translation>
    </message>
    <message>
        <source>Would be refused now. The client would be told: {reply}</source>
        <comment>explain.refuse</comment>
        <translation>Teď by se odmítla. Klient by se dozvěděl: {reply}</translation>
    </message>
    <message>
        <source>The address asks that the mail goes on from here to another server, as “user%other@domain” does. That is never done.</source>
        <comment>admission.routing-denied</comment>
        <translation>Adresa žádá, aby pošta šla odtud dál na jiný server, jako „uživatel%jiná@doména“. To se nikdy nedělá.</translation>
    </message>
    <message>
        <source>Set `acceptance` of the domain to `adaptive`, so that senders use the preferred mail server while it works.</source>
        <comment>acceptance.always!</comment>
        <translation>Nastavte u domény `acceptance` na `adaptive`, aby odesílatelé používali přednostní poštovní server, dokud je v pořádku.</translation>
    </message>
    <message>
        <source>Mail is taken because no preferred mail server of the domain is known to work.</source>
        <comment>acceptance.not-healthy</comment>
        <translation>Pošta se přijímá, protože o žádném přednostním poštovním serveru domény není známo, že je v pořádku.</translation>
    </message>
    <message>
        <source>As soon as the preferred mail server answers, senders are asked to use that one.</source>
        <comment>acceptance.not-healthy!</comment>
        <translation>Jakmile přednostní poštovní server odpoví, budou odesílatelé žádáni, aby použili jej.</translation>
    </message>
    <message>
        <source>Senders are asked to use the preferred mail server of the domain, which works: mail for this domain is only taken here while that one is down.</source>
        <comment>acceptance.only-when-down</comment>
        <translation>Odesílatelé mají použít přednostní poštovní server domény, který je v pořádku: pošta pro tuto doménu se zde přijímá, jen když neběží.</translation>
    </message>
    <message>
        <source>It is taken while the preferred mail server does not answer, or with `acceptance` of the domain set to `adaptive` or `always`.</source>
        <comment>acceptance.only-when-down!</comment>
        <translation>Přijme se, když přednostní poštovní server neodpovídá, nebo s `acceptance` domény nastaveným na `adaptive` či `always`.</translation>
    </message>
    <message>
        <source>The sender has come back after the wait: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.retried</comment>
        <translation>Odesílatel se po čekání vrátil: na přednostní poštovní server se zjevně nedostane, proto se jeho pošta přijímá.</translation>
    </message>
    <message>
        <source>The sender has tried this recipient for the third time, from changing networks: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.third-try</comment>
        <translation>Odesílatel to u tohoto příjemce zkouší potřetí, z různých sítí: na přednostní poštovní server se zjevně nedostane, proto se jeho pošta přijímá.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has not tried here before: it is asked to use that one. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.first-seen</comment>
        <translation>Přednostní poštovní server domény je v pořádku a odesílatel to zde ještě nezkoušel: má použít jej. Vrátí-li se po uplynutí {wait:duration}, jeho pošta se přijme.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.first-seen!</comment>
        <translation>Přijme se, až se odesílatel vrátí, až přednostní poštovní server přestane odpovídat, nebo s `acceptance` domény nastaveným na `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has come back too soon. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.too-soon</comment>
        <translation>Přednostní poštovní server domény je v pořádku a odesílatel se vrátil příliš brzy. Vrátí-li se po uplynutí {wait:duration}, jeho pošta se přijme.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back later, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-soon!</comment>
        <translation>Přijme se, až se odesílatel vrátí později, až přednostní poštovní server přestane odpovídat, nebo s `acceptance` domény nastaveným na `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and this network has tried so many different senders and recipients lately that no more of them are remembered.</source>
        <comment>acceptance.too-many-tries</comment>
        <translation>Přednostní poštovní server domény je v pořádku a tato síť v poslední době zkoušela tolik různých odesílatelů a příjemců, že další se už nezaznamenávají.</translation>
    </message>
    <message>
        <source>It is taken after some time (`acceptance.window`), from another network, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-many-tries!</comment>
        <translation>Přijme se po nějaké době (`acceptance.window`), z jiné sítě, až přednostní poštovní server přestane odpovídat, nebo s `acceptance` domény nastaveným na `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server answered a moment ago.</source>
        <comment>evidence.answers</comment>
        <translation>Přednostní poštovní server před chvílí odpověděl.</translation>
    </message>
    <message>
        <source>The preferred mail server has not been heard of for too long; it is asked now.</source>
        <comment>evidence.old</comment>
        <translation>Přednostní poštovní server se příliš dlouho neozval; právě se mu posílá dotaz.</translation>
    </message>
    <message>
        <source>Restante has just started and has not heard of the preferred mail server yet.</source>
        <comment>evidence.just-started</comment>
        <translation>Restante se právě spustilo a o přednostním poštovním serveru ještě nic neví.</translation>
    </message>
    <message>
        <source>The preferred mail server failed a moment ago.</source>
        <comment>evidence.doubtful</comment>
        <translation>Přednostní poštovní server před chvílí selhal.</translation>
    </message>
    <message>
        <source>The preferred mail server is down.</source>
        <comment>evidence.down</comment>
        <translation>Přednostní poštovní server neběží.</translation>
    </message>
    <message>
        <source>The preferred mail server is just returning from an outage.</source>
        <comment>evidence.returning</comment>
        <translation>Přednostní poštovní server se právě vrací po výpadku.</translation>
    </message>
    <message>
        <source>The preferred mail server is in maintenance.</source>
        <comment>evidence.maintenance</comment>
        <translation>Na přednostním poštovním serveru probíhá údržba.</translation>
    </message>
    <message>
        <source>The preferred mail server does not answer.</source>
        <comment>evidence.no-answer</comment>
        <translation>Přednostní poštovní server neodpovídá.</translation>
    </message>
    <message>
        <source>The preferred mail server was very slow twice in a row.</source>
        <comment>evidence.slow</comment>
        <translation>Přednostní poštovní server byl dvakrát za sebou velmi pomalý.</translation>
    </message>
    <message>
        <source>The preferred mail server turns senders away before they can name a recipient.</source>
        <comment>evidence.turned-away</comment>
        <translation>Přednostní poštovní server odmítá odesílatele dříve, než mohou uvést příjemce.</translation>
    </message>
    <message>
        <source>The preferred mail server puts off most mail, whoever sends it.</source>
        <comment>evidence.defers-recipients</comment>
        <translation>Přednostní poštovní server dočasně odmítá většinu pošty, ať ji posílá kdokoli.</translation>
    </message>
    <message>
        <source>There are more alerts than may be sent in an hour. Not told one by one: new warnings: {raised} (problems: {problems}), warnings that are over: {resolved}. Open now in all: {open}.</source>
        <comment>alerts.summary</comment>
        <translation>Výstrah je víc, než se smí za hodinu poslat. Jednotlivě neposláno: nová upozornění {raised} (z toho problémy {problems}), skončená {resolved}. Celkem je teď otevřených upozornění {open}.</translation>
    </message>
    <message>
        <source>The mail server of the address refused the alert: {text}</source>
        <comment>alerts.mail-refused</comment>
        <translation>Poštovní server té adresy výstrahu odmítl: {text}</translation>
    </message>
    <message>
        <source>The alert is still waiting to be sent.</source>
        <comment>alerts.mail-waits</comment>
        <translation>Výstraha stále čeká na odeslání.</translation>
    </message>
    <message>
        <source>{path}: {value} is encrypted from the start; leave `startTls` out.</source>
        <comment>config.tls-twice</comment>
        <translation>{path}: {value} je šifrováno od začátku; `startTls` vynechte.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-defer!</comment>
        <translation>Přijme se, až bude váš poštovní server zpět a adresu bude znát, když bude adresa v některém seznamu, nebo s jiným `unknownRecipients` domény.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-refuse!</comment>
        <translation>Přijme se, až bude váš poštovní server zpět a adresu bude znát, když bude adresa v některém seznamu, nebo s jiným `unknownRecipients` domény.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, or when a list of the domain names it; with a complete list other addresses would be refused.</source>
        <comment>directory.never-seen!</comment>
        <translation>Přijme se, až bude váš poštovní server zpět a adresu bude znát, nebo když bude v některém seznamu domény; s úplným seznamem by se ostatní adresy odmítaly.</translation>
    </message>
    <message numerus="yes">
        <source>Complete list of %n addresses, but read {age:duration} ago, and a list is trusted for a week only</source>
        <comment>directory.known-old#addresses</comment>
        <translation>
            <numerusform>Úplný seznam s %n adresou, ale načtený před {age:duration}, a seznamu se věří jen týden</numerusform>
            <numerusform>Úplný seznam s %n adresami, ale načtený před {age:duration}, a seznamu se věří jen týden</numerusform>
            <numerusform>Úplný seznam s %n adresami, ale načtený před {age:duration}, a seznamu se věří jen týden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {place} there are only %n addresses of {domain} now; in use: {before}. That is doubted, so nothing was changed.</source>
        <comment>directory.source-shrunk#addresses</comment>
        <translation>
            <numerusform>V {place} je nyní jen %n adresa domény {domain}, používá se jich {before}. To je podezřelé, proto se nic nezměnilo.</numerusform>
            <numerusform>V {place} jsou nyní jen %n adresy domény {domain}, používá se jich {before}. To je podezřelé, proto se nic nezměnilo.</numerusform>
            <numerusform>V {place} je nyní jen %n adres domény {domain}, používá se jich {before}. To je podezřelé, proto se nic nezměnilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of it: disabled accounts: {disabled}, addresses of other domains: {foreign}, references to other servers: {referrals}.</source>
        <comment>ctl.source-left-out</comment>
        <translation>Vynecháno z něj: zakázané účty: {disabled}, adresy jiných domén: {foreign}, odkazy na jiné servery: {referrals}.</translation>
    </message>
    <message>
        <source>The password “{detail}” for {place} is not there: restantectl secret set &quot;{detail}&quot;</source>
        <comment>directory.ldap-no-password</comment>
        <translation>Heslo „{detail}“ pro {place} chybí: restantectl secret set &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>learned too long ago</source>
        <comment>address.state.unknown</comment>
        <translation>údaj je příliš starý</translation>
    </message>
    <message>
        <source>An hour is usual. So short a TTL helps during a move; else it only makes mail depend on the name servers answering at every moment.</source>
        <comment>MX-119!</comment>
        <translation>Obvyklá je hodina. Takto krátké TTL se hodí při stěhování; jinak pošta jen zbytečně závisí na tom, aby jmenné servery odpovídaly v každém okamžiku.</translation>
    </message>
    <message>
        <source>Let them pass port 25 on without changing the client&apos;s IP address (no source NAT). Else limits, SPF and block lists hit everybody or nobody.</source>
        <comment>NET-305!</comment>
        <translation>Ať port 25 předávají beze změny IP adresy klienta (bez překladu zdrojové adresy). Jinak limity, SPF a blocklisty postihnou všechny, nebo nikoho.</translation>
    </message>
    <message>
        <source>No connection has come from a public address since {since:time}.</source>
        <comment>doctor.public-not-seen</comment>
        <translation>Od {since:time} nepřišlo z veřejné adresy žádné spojení.</translation>
    </message>
    <message>
        <source>Your mail server {primary} relays mail from here to any domain.</source>
        <comment>REL-408</comment>
        <translation>Váš poštovní server {primary} předává poštu odsud do jakékoli domény.</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <comment>doctor.policy-unreachable</comment>
        <translation>Politiku se nepodařilo stáhnout.</translation>
    </message>
    <message>
        <source>The text of the policy does not keep to the rules.</source>
        <comment>doctor.policy-bad</comment>
        <translation>Text politiky neodpovídá pravidlům.</translation>
    </message>
    <message>
        <source>The address of the web server of the policy could not be looked up just now.</source>
        <comment>doctor.policy-not-looked-up</comment>
        <translation>Adresu webového serveru s politikou se právě nepodařilo zjistit.</translation>
    </message>
    <message>
        <source>There is no web server {host}, where the policy is looked for.</source>
        <comment>policy.no-host</comment>
        <translation>Webový server {host}, na kterém se politika hledá, neexistuje.</translation>
    </message>
    <message>
        <source>The policy is not made of lines with a name, a colon and a value.</source>
        <comment>policy.not-text</comment>
        <translation>Politika se neskládá z řádků se jménem, dvojtečkou a hodnotou.</translation>
    </message>
    <message>
        <source>The policy does not say “version: STSv1”.</source>
        <comment>policy.bad-version</comment>
        <translation>Politika neobsahuje „version: STSv1“.</translation>
    </message>
    <message>
        <source>The mode of the policy is none of enforce, testing and none.</source>
        <comment>policy.bad-mode</comment>
        <translation>Hodnota mode v politice není enforce, testing ani none.</translation>
    </message>
    <message>
        <source>The max_age of the policy is missing, or no number of seconds up to a year.</source>
        <comment>policy.bad-max-age</comment>
        <translation>Hodnota max_age v politice chybí nebo není počet sekund do jednoho roku.</translation>
    </message>
    <message>
        <source>The policy names no mail server (mx).</source>
        <comment>policy.no-mx</comment>
        <translation>Politika nejmenuje žádný poštovní server (mx).</translation>
    </message>
    <message>
        <source>The policy names a mail server (mx) that is no host name.</source>
        <comment>policy.bad-mx</comment>
        <translation>Politika uvádí jako poštovní server (mx) něco, co není jméno serveru.</translation>
    </message>
    <message>
        <source>The outcome of finished mail is one of these words: delivered, refused, expired, removed.</source>
        <comment>history.bad-outcome</comment>
        <translation>Konec vyřízené pošty je jedno z těchto slov: delivered (doručená), refused (odmítnutá), expired (vypršela jí lhůta), removed (odstraněná).</translation>
    </message>
    <message>
        <source>Start it (systemctl start restanted), or name its socket.</source>
        <comment>ipc.no-service!</comment>
        <translation>Spusťte ji (systemctl start restanted), nebo zadejte její soket.</translation>
    </message>
    <message>
        <source>Mail from your own networks (local_addrs) is judged by the first foreign client in its Received lines, too: that is what the module is made for. Every filter still looks at it; only greylisting and rate limits do not delay a second time what has already waited here.</source>
        <comment>kit.rspamd.local</comment>
        <translation>I pošta z vašich vlastních sítí (local_addrs) se posuzuje podle prvního cizího odesílatele v řádcích Received: k tomu modul je. Filtrům neunikne nic; jen greylisting a omezení počtů nezdržují podruhé to, co už čekalo zde.</translation>
    </message>
    <message numerus="yes">
        <source>It limits this backup: after %n mails (connections: {connections}, time: {seconds:duration}) it said: {text}</source>
        <comment>kit-test.limited#mails</comment>
        <translation>
            <numerusform>Omezuje tento záložní server: po %n zprávě (spojení: {connections}, doba: {seconds:duration}) odpověděl: {text}</numerusform>
            <numerusform>Omezuje tento záložní server: po %n zprávách (spojení: {connections}, doba: {seconds:duration}) odpověděl: {text}</numerusform>
            <numerusform>Omezuje tento záložní server: po %n zprávách (spojení: {connections}, doba: {seconds:duration}) odpověděl: {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hung up after %n mails (connections: {connections}, time: {seconds:duration}).</source>
        <comment>kit-test.cut#mails</comment>
        <translation>
            <numerusform>Po %n zprávě spojení ukončil (spojení: {connections}, doba: {seconds:duration}).</numerusform>
            <numerusform>Po %n zprávách spojení ukončil (spojení: {connections}, doba: {seconds:duration}).</numerusform>
            <numerusform>Po %n zprávách spojení ukončil (spojení: {connections}, doba: {seconds:duration}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %n mails (connections: {connections}, time: {seconds:duration}) and turned none away.</source>
        <comment>kit-test.no-limits#mails</comment>
        <translation>
            <numerusform>Přijal %n zprávu (spojení: {connections}, doba: {seconds:duration}) a nic neodmítl.</numerusform>
            <numerusform>Přijal %n zprávy (spojení: {connections}, doba: {seconds:duration}) a žádnou neodmítl.</numerusform>
            <numerusform>Přijal %n zpráv (spojení: {connections}, doba: {seconds:duration}) a žádnou neodmítl.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Restante was built without metrics: nothing can answer at the address for them.</source>
        <comment>metrics.not-built</comment>
        <translation>Toto Restante bylo sestaveno bez metrik: na adrese pro ně nemůže nic odpovídat.</translation>
    </message>
    <message>
        <source>Another program reads the mail store just now, so bytes of the address may still be in the write-ahead log of its database. End that program and erase the address again.</source>
        <comment>ctl.not-overwritten</comment>
        <translation>Úložiště pošty právě čte jiný program, takže bajty adresy mohou být ještě v žurnálu jeho databáze (WAL). Ukončete ten program a vymažte adresu znovu.</translation>
    </message>
    <message>
        <source>still going on</source>
        <comment>ctl.outage-lasts</comment>
        <translation>dosud trvá</translation>
    </message>
    <message numerus="yes">
        <source>and %n more changes</source>
        <comment>config.change.more#more</comment>
        <translation>
            <numerusform>a další %n změna</numerusform>
            <numerusform>a další %n změny</numerusform>
            <numerusform>a dalších %n změn</numerusform>
        </translation>
    </message>
    <message>
        <source>{what:sentence}: {after} (new)</source>
        <comment>config.change.added</comment>
        <translation>{what:sentence}: {after} (nově)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} (taken out)</source>
        <comment>config.change.removed</comment>
        <translation>{what:sentence}: {before} (odebráno)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} → {after}</source>
        <comment>config.change.changed</comment>
        <translation>{what:sentence}: {before} → {after}</translation>
    </message>
    <message>
        <source>{what:sentence}: on</source>
        <comment>config.change.on</comment>
        <translation>{what:sentence}: zapnuto</translation>
    </message>
    <message>
        <source>{what:sentence}: off</source>
        <comment>config.change.off</comment>
        <translation>{what:sentence}: vypnuto</translation>
    </message>
    <message>
        <source>{what:sentence}: added</source>
        <comment>config.change.item-added</comment>
        <translation>{what:sentence}: přibylo</translation>
    </message>
    <message>
        <source>{what:sentence}: removed</source>
        <comment>config.change.item-removed</comment>
        <translation>{what:sentence}: odebráno</translation>
    </message>
    <message>
        <source>Set by {by}</source>
        <comment>config.origin.set</comment>
        <translation>Nastavil(a) {by}</translation>
    </message>
    <message>
        <source>Restored by {by}</source>
        <comment>config.origin.restored</comment>
        <translation>Obnovil(a) {by}</translation>
    </message>
    <message>
        <source>Read from the file for {by}</source>
        <comment>config.origin.found</comment>
        <translation>Načteno ze souboru pro {by}</translation>
    </message>
    <message>
        <source>Edited in the file, nobody knows by whom</source>
        <comment>config.origin.found-alone</comment>
        <translation>Upraveno v souboru, neví se kým</translation>
    </message>
    <message>
        <source>There is no version {version} of the configuration any more.</source>
        <comment>config.no-such-version</comment>
        <translation>Verze nastavení {version} už neexistuje.</translation>
    </message>
    <message>
        <source>See those that are kept with: restantectl config versions</source>
        <comment>config.no-such-version!</comment>
        <translation>Uchované verze ukáže: restantectl config versions</translation>
    </message>
    <message>
        <source>It ended {ends:time}.</source>
        <comment>certificate.expired</comment>
        <translation>Jeho platnost skončila {ends:time}.</translation>
    </message>
    <message>
        <source>It is not valid before {begins:time}.</source>
        <comment>certificate.not-yet</comment>
        <translation>Platí až od {begins:time}.</translation>
    </message>
    <message>
        <source>It is not for the name of this server, {hostname}.</source>
        <comment>certificate.other-name</comment>
        <translation>Není pro název tohoto serveru, {hostname}.</translation>
    </message>
    <message>
        <source>It is self-signed: mail is encrypted on its way, but nobody can prove by it that this server is yours. Most senders accept that.</source>
        <comment>certificate.self-signed</comment>
        <translation>Je podepsaný sám sebou: pošta jde šifrovaně, ale nikdo podle něj nepozná, že je tento server váš. Většině odesílatelů to stačí.</translation>
    </message>
    <message>
        <source>The certificate could not be kept in {file}: {reason}</source>
        <comment>certificate.not-kept</comment>
        <translation>Certifikát se nepodařilo uložit do {file}: {reason}</translation>
    </message>
    <message>
        <source>The earlier configuration is in use again.</source>
        <comment>ctl.config-restored</comment>
        <translation>Dřívější nastavení se znovu používá.</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>ctl.config-current</comment>
        <translation>používá se</translation>
    </message>
    <message>
        <source>What changed cannot be said: the one before it is not kept.</source>
        <comment>ctl.config-first</comment>
        <translation>Co se změnilo, nelze říci: předchozí nastavení se neuchovává.</translation>
    </message>
    <message>
        <source>No configuration was kept yet.</source>
        <comment>ctl.no-config-versions</comment>
        <translation>Zatím není uchováno žádné nastavení.</translation>
    </message>
    <message>
        <source>Written to {file}: {bytes:size}. Read it before you give it away.</source>
        <comment>ctl.bundle-written</comment>
        <translation>Zapsáno do {file}: {bytes:size}. Než soubor předáte, přečtěte si ho.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <comment>config.key.hostname</comment>
        <translation>Název tohoto serveru</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen</comment>
        <translation>Kde se přijímá pošta</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen.address</comment>
        <translation>Kde se přijímá pošta</translation>
    </message>
    <message>
        <source>Certificate {item}</source>
        <comment>config.key.certificates</comment>
        <translation>Certifikát {item}</translation>
    </message>
    <message>
        <source>File of the certificate {item}</source>
        <comment>config.key.certificates.file</comment>
        <translation>Soubor s certifikátem {item}</translation>
    </message>
    <message>
        <source>Key of the certificate {item}</source>
        <comment>config.key.certificates.key</comment>
        <translation>Klíč k certifikátu {item}</translation>
    </message>
    <message>
        <source>Protected domain {item}</source>
        <comment>config.key.domains</comment>
        <translation>Chráněná doména {item}</translation>
    </message>
    <message>
        <source>Name of the domain {item}</source>
        <comment>config.key.domains.name</comment>
        <translation>Název domény {item}</translation>
    </message>
    <message>
        <source>Further names of {item}</source>
        <comment>config.key.domains.aliases</comment>
        <translation>Další názvy domény {item}</translation>
    </message>
    <message>
        <source>Mail servers of {item}</source>
        <comment>config.key.domains.primaries</comment>
        <translation>Poštovní servery domény {item}</translation>
    </message>
    <message>
        <source>When mail for {item} is taken</source>
        <comment>config.key.domains.acceptance</comment>
        <translation>Kdy se přijímá pošta pro {item}</translation>
    </message>
    <message>
        <source>Unknown recipients at {item}</source>
        <comment>config.key.domains.unknownRecipients</comment>
        <translation>Neznámí příjemci v doméně {item}</translation>
    </message>
    <message>
        <source>Upper and lower case in addresses of {item}</source>
        <comment>config.key.domains.caseMatters</comment>
        <translation>Velikost písmen v adresách domény {item}</translation>
    </message>
    <message>
        <source>Addresses with a plus sign at {item}</source>
        <comment>config.key.domains.plusAddressing</comment>
        <translation>Adresy se znaménkem plus v doméně {item}</translation>
    </message>
    <message>
        <source>Encryption towards the mail server of {item}</source>
        <comment>config.key.domains.tls</comment>
        <translation>Šifrování k poštovnímu serveru domény {item}</translation>
    </message>
    <message>
        <source>Name in the certificate of the mail server of {item}</source>
        <comment>config.key.domains.tlsName</comment>
        <translation>Název v certifikátu poštovního serveru domény {item}</translation>
    </message>
    <message>
        <source>Encryption from the start towards the mail server of {item}</source>
        <comment>config.key.domains.implicitTls</comment>
        <translation>Šifrování od začátku k poštovnímu serveru domény {item}</translation>
    </message>
    <message>
        <source>Trusted keys of the mail server of {item}</source>
        <comment>config.key.domains.tlsPins</comment>
        <translation>Důvěryhodné klíče poštovního serveru domény {item}</translation>
    </message>
    <message>
        <source>Login at the mail server of {item}</source>
        <comment>config.key.domains.auth</comment>
        <translation>Přihlášení k poštovnímu serveru domény {item}</translation>
    </message>
    <message>
        <source>Original sender shown to the mail server of {item} (XCLIENT)</source>
        <comment>config.key.domains.xclient</comment>
        <translation>Původní odesílatel sdělený poštovnímu serveru domény {item} (XCLIENT)</translation>
    </message>
    <message>
        <source>Own address towards the mail server of {item}</source>
        <comment>config.key.domains.sourceAddress</comment>
        <translation>Vlastní adresa vůči poštovnímu serveru domény {item}</translation>
    </message>
    <message>
        <source>Where senders reach the mail server of {item}</source>
        <comment>config.key.domains.probeAddress</comment>
        <translation>Kde odesílatelé zastihnou poštovní server domény {item}</translation>
    </message>
    <message>
        <source>List of addresses of {item}</source>
        <comment>config.key.domains.directory.file</comment>
        <translation>Seznam adres domény {item}</translation>
    </message>
    <message>
        <source>List of addresses of {item} is complete</source>
        <comment>config.key.domains.directory.fileComplete</comment>
        <translation>Seznam adres domény {item} je úplný</translation>
    </message>
    <message>
        <source>How often the list of {item} is read</source>
        <comment>config.key.domains.directory.refresh</comment>
        <translation>Jak často se čte seznam domény {item}</translation>
    </message>
    <message>
        <source>Directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.url</comment>
        <translation>Adresářový server domény {item}</translation>
    </message>
    <message>
        <source>Encryption to the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.startTls</comment>
        <translation>Šifrování k adresářovému serveru domény {item}</translation>
    </message>
    <message>
        <source>Search base in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.base</comment>
        <translation>Základ hledání v adresáři domény {item}</translation>
    </message>
    <message>
        <source>Login at the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.bindDn</comment>
        <translation>Přihlášení k adresářovému serveru domény {item}</translation>
    </message>
    <message>
        <source>Password for the directory server of {item} (its name)</source>
        <comment>config.key.domains.directory.ldap.secret</comment>
        <translation>Heslo k adresářovému serveru domény {item} (jeho název)</translation>
    </message>
    <message>
        <source>Filter for the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.filter</comment>
        <translation>Filtr pro adresář domény {item}</translation>
    </message>
    <message>
        <source>Fields with addresses in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.attributes</comment>
        <translation>Pole s adresami v adresáři domény {item}</translation>
    </message>
    <message>
        <source>Directory of {item} is complete</source>
        <comment>config.key.domains.directory.ldap.complete</comment>
        <translation>Adresář domény {item} je úplný</translation>
    </message>
    <message>
        <source>How often the directory of {item} is read</source>
        <comment>config.key.domains.directory.ldap.refresh</comment>
        <translation>Jak často se čte adresář domény {item}</translation>
    </message>
    <message>
        <source>Trusted issuers for the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.caFile</comment>
        <translation>Důvěryhodní vydavatelé pro adresářový server domény {item}</translation>
    </message>
    <message>
        <source>Entries at once from the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.pageSize</comment>
        <translation>Položky najednou z adresáře domény {item}</translation>
    </message>
    <message>
        <source>Who is told of delays of mail to {item}</source>
        <comment>config.key.domains.notices.delay</comment>
        <translation>Komu se hlásí zdržení pošty pro {item}</translation>
    </message>
    <message>
        <source>When senders to {item} are told of a delay</source>
        <comment>config.key.domains.notices.schedule</comment>
        <translation>Kdy se odesílatelům do {item} hlásí zdržení</translation>
    </message>
    <message>
        <source>Language of notices to senders to {item}</source>
        <comment>config.key.domains.notices.language</comment>
        <translation>Jazyk oznámení odesílatelům do {item}</translation>
    </message>
    <message>
        <source>“Delivered after all” for {item}</source>
        <comment>config.key.domains.notices.deliveredAfterAll</comment>
        <translation>„Přece jen doručeno“ pro {item}</translation>
    </message>
    <message>
        <source>Limits per sending server</source>
        <comment>config.key.smtp.clientLimits</comment>
        <translation>Limity pro odesílající server</translation>
    </message>
    <message>
        <source>Check of senders by SPF</source>
        <comment>config.key.smtp.spf</comment>
        <translation>Kontrola odesílatelů podle SPF</translation>
    </message>
    <message>
        <source>Pause before the greeting</source>
        <comment>config.key.smtp.greetingDelay</comment>
        <translation>Pauza před pozdravem</translation>
    </message>
    <message>
        <source>Largest message</source>
        <comment>config.key.smtp.maxMessageSize</comment>
        <translation>Největší zpráva</translation>
    </message>
    <message>
        <source>Recipients of one message</source>
        <comment>config.key.smtp.maxRecipients</comment>
        <translation>Příjemci jedné zprávy</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <comment>config.key.smtp.maxConnections</comment>
        <translation>Spojení najednou</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <comment>config.key.smtp.publicAddresses</comment>
        <translation>Veřejné adresy</translation>
    </message>
    <message>
        <source>Address for mail to postmaster</source>
        <comment>config.key.smtp.postmaster</comment>
        <translation>Adresa pro poštu na postmaster</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl</comment>
        <translation>Seznam nežádoucích {item}</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl.zone</comment>
        <translation>Seznam nežádoucích {item}</translation>
    </message>
    <message>
        <source>What the block list {item} does</source>
        <comment>config.key.smtp.dnsbl.mode</comment>
        <translation>Co dělá seznam nežádoucích {item}</translation>
    </message>
    <message>
        <source>Port of other mail servers</source>
        <comment>config.key.smtp.outboundPort</comment>
        <translation>Port jiných poštovních serverů</translation>
    </message>
    <message>
        <source>Limit: connections of one server</source>
        <comment>config.key.limits.connections</comment>
        <translation>Limit: spojení jednoho serveru</translation>
    </message>
    <message>
        <source>Limit: connections in a minute</source>
        <comment>config.key.limits.connectionsPerMinute</comment>
        <translation>Limit: spojení za minutu</translation>
    </message>
    <message>
        <source>Limit: messages in a minute</source>
        <comment>config.key.limits.messagesPerMinute</comment>
        <translation>Limit: zprávy za minutu</translation>
    </message>
    <message>
        <source>Limit: recipients in a minute</source>
        <comment>config.key.limits.recipientsPerMinute</comment>
        <translation>Limit: příjemci za minutu</translation>
    </message>
    <message>
        <source>Limit: unknown recipients in a minute</source>
        <comment>config.key.limits.unknownRecipientsPerMinute</comment>
        <translation>Limit: neznámí příjemci za minutu</translation>
    </message>
    <message>
        <source>Limit: errors in a minute</source>
        <comment>config.key.limits.errorsPerMinute</comment>
        <translation>Limit: chyby za minutu</translation>
    </message>
    <message>
        <source>Limit: amount of mail in a minute</source>
        <comment>config.key.limits.bytesPerMinute</comment>
        <translation>Limit: objem pošty za minutu</translation>
    </message>
    <message>
        <source>How long an unknown sender is asked to wait</source>
        <comment>config.key.acceptance.minimumWait</comment>
        <translation>Jak dlouho má neznámý odesílatel počkat</translation>
    </message>
    <message>
        <source>How long a sender may take to come back</source>
        <comment>config.key.acceptance.window</comment>
        <translation>Dokdy se má odesílatel vrátit</translation>
    </message>
    <message>
        <source>How old the proof of a healthy mail server may be</source>
        <comment>config.key.acceptance.evidenceAge</comment>
        <translation>Jak starý smí být důkaz, že poštovní server běží</translation>
    </message>
    <message>
        <source>Looks at a mail server that is away</source>
        <comment>config.key.handover.probeInterval</comment>
        <translation>Zkoušení nedostupného poštovního serveru</translation>
    </message>
    <message>
        <source>Looks at a mail server that is there</source>
        <comment>config.key.handover.probeIntervalUp</comment>
        <translation>Zkoušení dostupného poštovního serveru</translation>
    </message>
    <message>
        <source>Connections to one mail server</source>
        <comment>config.key.handover.maxSessions</comment>
        <translation>Spojení k jednomu poštovnímu serveru</translation>
    </message>
    <message>
        <source>How slowly the hand-over grows</source>
        <comment>config.key.handover.rampInterval</comment>
        <translation>Jak zvolna předávání sílí</translation>
    </message>
    <message>
        <source>Wait before the second try</source>
        <comment>config.key.handover.retryFirst</comment>
        <translation>Čekání před druhým pokusem</translation>
    </message>
    <message>
        <source>Longest wait before another try</source>
        <comment>config.key.handover.retryMax</comment>
        <translation>Nejdelší čekání před dalším pokusem</translation>
    </message>
    <message>
        <source>Careful beginning after an outage</source>
        <comment>config.key.handover.probation</comment>
        <translation>Opatrný začátek po výpadku</translation>
    </message>
    <message>
        <source>How long doubtful refusals are held</source>
        <comment>config.key.handover.probationHold</comment>
        <translation>Jak dlouho se zadržují pochybná odmítnutí</translation>
    </message>
    <message>
        <source>How long mail is tried</source>
        <comment>config.key.spool.lifetime</comment>
        <translation>Jak dlouho se pošta zkouší doručit</translation>
    </message>
    <message>
        <source>How long mail is kept at most</source>
        <comment>config.key.spool.lifetimeMax</comment>
        <translation>Jak dlouho se pošta nejvýše uchovává</translation>
    </message>
    <message>
        <source>Disk space that is left free</source>
        <comment>config.key.spool.minFree</comment>
        <translation>Místo na disku, které zůstane volné</translation>
    </message>
    <message>
        <source>Which senders are told of a delay</source>
        <comment>config.key.notices.delay</comment>
        <translation>Kterým odesílatelům se hlásí zdržení</translation>
    </message>
    <message>
        <source>When senders are told of a delay</source>
        <comment>config.key.notices.schedule</comment>
        <translation>Kdy se odesílatelům hlásí zdržení</translation>
    </message>
    <message>
        <source>Language of notices to senders</source>
        <comment>config.key.notices.language</comment>
        <translation>Jazyk oznámení odesílatelům</translation>
    </message>
    <message>
        <source>“Delivered after all”</source>
        <comment>config.key.notices.deliveredAfterAll</comment>
        <translation>„Přece jen doručeno“</translation>
    </message>
    <message>
        <source>Notices in an hour</source>
        <comment>config.key.notices.perHour</comment>
        <translation>Oznámení za hodinu</translation>
    </message>
    <message>
        <source>Sender of notices</source>
        <comment>config.key.notices.from</comment>
        <translation>Odesílatel oznámení</translation>
    </message>
    <message>
        <source>Smarthost</source>
        <comment>config.key.notices.smarthost</comment>
        <translation>Odesílací server (smarthost)</translation>
    </message>
    <message>
        <source>Smarthost</source>
        <comment>config.key.notices.smarthost.host</comment>
        <translation>Odesílací server (smarthost)</translation>
    </message>
    <message>
        <source>Encryption towards the smarthost</source>
        <comment>config.key.notices.smarthost.tls</comment>
        <translation>Šifrování k odesílacímu serveru</translation>
    </message>
    <message>
        <source>Name in the certificate of the smarthost</source>
        <comment>config.key.notices.smarthost.tlsName</comment>
        <translation>Název v certifikátu odesílacího serveru</translation>
    </message>
    <message>
        <source>Encryption from the start towards the smarthost</source>
        <comment>config.key.notices.smarthost.implicitTls</comment>
        <translation>Šifrování od začátku k odesílacímu serveru</translation>
    </message>
    <message>
        <source>Login at the smarthost (its name)</source>
        <comment>config.key.notices.smarthost.auth</comment>
        <translation>Přihlášení k odesílacímu serveru (jeho název)</translation>
    </message>
    <message>
        <source>Mail addresses for alerts</source>
        <comment>config.key.alerts.email</comment>
        <translation>E-mailové adresy pro upozornění</translation>
    </message>
    <message>
        <source>Web address for alerts</source>
        <comment>config.key.alerts.webhook.url</comment>
        <translation>Webová adresa pro upozornění</translation>
    </message>
    <message>
        <source>Form of alerts to the web address</source>
        <comment>config.key.alerts.webhook.format</comment>
        <translation>Podoba upozornění na webovou adresu</translation>
    </message>
    <message>
        <source>Token for the web address (its name)</source>
        <comment>config.key.alerts.webhook.secret</comment>
        <translation>Token pro webovou adresu (jeho název)</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <comment>config.key.alerts.quietHours.from</comment>
        <translation>Začátek klidových hodin</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <comment>config.key.alerts.quietHours.to</comment>
        <translation>Konec klidových hodin</translation>
    </message>
    <message>
        <source>Problems in the quiet hours</source>
        <comment>config.key.alerts.quietHours.problems</comment>
        <translation>Problémy v klidových hodinách</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <comment>config.key.alerts.language</comment>
        <translation>Jazyk upozornění</translation>
    </message>
    <message>
        <source>Alert when a mail server is away for</source>
        <comment>config.key.alerts.primaryDownAfter</comment>
        <translation>Upozornit, když poštovní server chybí</translation>
    </message>
    <message>
        <source>Alert when mail waits for</source>
        <comment>config.key.alerts.oldestMail</comment>
        <translation>Upozornit, když pošta čeká</translation>
    </message>
    <message>
        <source>How long a cause must be away before its end is told</source>
        <comment>config.key.alerts.overAfter</comment>
        <translation>Jak dlouho musí být příčina pryč, než se ohlásí její konec</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>config.key.alerts.reminders</comment>
        <translation>Připomínky</translation>
    </message>
    <message>
        <source>Alerts in an hour</source>
        <comment>config.key.alerts.perHour</comment>
        <translation>Upozornění za hodinu</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <comment>config.key.history.keep</comment>
        <translation>Jak dlouho se uchovává historie</translation>
    </message>
    <message>
        <source>How long records of conversations are kept</source>
        <comment>config.key.history.transcripts</comment>
        <translation>Jak dlouho se uchovávají záznamy hovorů se servery</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <comment>config.key.dns.servers</comment>
        <translation>Servery DNS</translation>
    </message>
    <message>
        <source>Trust anchor of DNSSEC</source>
        <comment>config.key.dns.trustAnchor</comment>
        <translation>Kotva důvěry DNSSEC</translation>
    </message>
    <message>
        <source>Port of authoritative DNS servers</source>
        <comment>config.key.dns.authoritativePort</comment>
        <translation>Port autoritativních serverů DNS</translation>
    </message>
    <message>
        <source>How often domains are checked</source>
        <comment>config.key.doctor.interval</comment>
        <translation>Jak často se kontrolují domény</translation>
    </message>
    <message>
        <source>Port of mail servers in checks</source>
        <comment>config.key.doctor.smtpPort</comment>
        <translation>Port poštovních serverů při kontrolách</translation>
    </message>
    <message>
        <source>Port of web servers in checks</source>
        <comment>config.key.doctor.httpsPort</comment>
        <translation>Port webových serverů při kontrolách</translation>
    </message>
    <message>
        <source>Addresses judged as public</source>
        <comment>config.key.doctor.treatAsPublic</comment>
        <translation>Adresy posuzované jako veřejné</translation>
    </message>
    <message>
        <source>Trusted issuers in checks</source>
        <comment>config.key.doctor.caFile</comment>
        <translation>Důvěryhodní vydavatelé při kontrolách</translation>
    </message>
    <message>
        <source>Block lists that are checked for us</source>
        <comment>config.key.doctor.blocklists</comment>
        <translation>Seznamy nežádoucích, kde se hledá náš server</translation>
    </message>
    <message>
        <source>Domains that show whether port 25 leads out</source>
        <comment>config.key.doctor.worldDomains</comment>
        <translation>Domény, na nichž se ověřuje port 25 směrem ven</translation>
    </message>
    <message>
        <source>Socket for control</source>
        <comment>config.key.control.socket</comment>
        <translation>Soket pro ovládání</translation>
    </message>
    <message>
        <source>Who may look</source>
        <comment>config.key.control.viewers</comment>
        <translation>Kdo se smí dívat</translation>
    </message>
    <message>
        <source>Who may operate</source>
        <comment>config.key.control.operators</comment>
        <translation>Kdo smí obsluhovat</translation>
    </message>
    <message>
        <source>Who may administer</source>
        <comment>config.key.control.administrators</comment>
        <translation>Kdo smí spravovat</translation>
    </message>
    <message>
        <source>Address for measurements</source>
        <comment>config.key.metrics.listen</comment>
        <translation>Adresa pro měření</translation>
    </message>
    <message>
        <source>A test message is under way already.</source>
        <comment>proof.running</comment>
        <translation>Jedna zkušební zpráva je už na cestě.</translation>
    </message>
    <message>
        <source>Wait until it has arrived, or stop it.</source>
        <comment>proof.running!</comment>
        <translation>Počkejte, až dorazí, nebo ji zastavte.</translation>
    </message>
    <message>
        <source>Leaving your mail server alone</source>
        <comment>proof.outage</comment>
        <translation>Váš poštovní server má chvíli klid</translation>
    </message>
    <message>
        <source>Accepted by this backup</source>
        <comment>proof.accept</comment>
        <translation>Přijal ji tento záložní server</translation>
    </message>
    <message>
        <source>Stored safely</source>
        <comment>proof.store</comment>
        <translation>Bezpečně uložena</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <comment>proof.wait</comment>
        <translation>Čeká zde</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>proof.handover</comment>
        <translation>Předána</translation>
    </message>
    <message>
        <source>Accepted by your mail server</source>
        <comment>proof.primary</comment>
        <translation>Přijal ji váš poštovní server</translation>
    </message>
    <message>
        <source>Nothing is handed over to {host} for some seconds, as if it did not answer.</source>
        <comment>proof.outage-began</comment>
        <translation>Serveru {host} se několik sekund nic nepředává, jako by neodpovídal.</translation>
    </message>
    <message>
        <source>There is nothing to simulate, mail is waiting anyway: {reason:sentence}</source>
        <comment>proof.outage-real</comment>
        <translation>Není co předstírat, pošta čeká i tak: {reason:sentence}</translation>
    </message>
    <message>
        <source>The message for {recipient} was taken: {text}</source>
        <comment>proof.accepted</comment>
        <translation>Zpráva pro {recipient} byla přijata: {text}</translation>
    </message>
    <message>
        <source>On the disk since {at:time}, as {id}.</source>
        <comment>proof.stored</comment>
        <translation>Na disku od {at:time}, jako {id}.</translation>
    </message>
    <message>
        <source>It was kept here for {seconds:duration}, as in an outage.</source>
        <comment>proof.waited</comment>
        <translation>Čekala zde {seconds:duration}, jako při výpadku.</translation>
    </message>
    <message>
        <source>Somebody ended the simulated outage, or took the message in hand in the queue.</source>
        <comment>proof.wait-interrupted</comment>
        <translation>Někdo předstíraný výpadek ukončil nebo se zprávou ve frontě něco udělal.</translation>
    </message>
    <message>
        <source>Offered to {host} at {at:time}.</source>
        <comment>proof.handed-over</comment>
        <translation>Nabídnuta serveru {host} v {at:time}.</translation>
    </message>
    <message>
        <source>{host} took it: {text}</source>
        <comment>proof.taken</comment>
        <translation>{host} ji přijal: {text}</translation>
    </message>
    <message>
        <source>{host} does not take it just now: {text}</source>
        <comment>proof.put-off</comment>
        <translation>{host} ji právě teď nepřijímá: {text}</translation>
    </message>
    <message>
        <source>{host} refused it: {text}</source>
        <comment>proof.refused</comment>
        <translation>{host} ji odmítl: {text}</translation>
    </message>
    <message>
        <source>Does this address exist there? Try it with another one, such as your own.</source>
        <comment>proof.refused!</comment>
        <translation>Existuje tam tato adresa? Zkuste jinou, třeba svou vlastní.</translation>
    </message>
    <message>
        <source>Look at it in the queue.</source>
        <comment>proof.refused-held!</comment>
        <translation>Podívejte se na ni ve frontě.</translation>
    </message>
    <message>
        <source>It is held in the queue.</source>
        <comment>proof.held</comment>
        <translation>Je pozastavena ve frontě.</translation>
    </message>
    <message>
        <source>It was not handed over yet; other mail may be before it.</source>
        <comment>proof.not-yet</comment>
        <translation>Ještě nebyla předána; před ní může být jiná pošta.</translation>
    </message>
    <message>
        <source>Somebody removed it from the queue.</source>
        <comment>proof.removed</comment>
        <translation>Někdo ji z fronty odstranil.</translation>
    </message>
    <message>
        <source>It was given up as too old.</source>
        <comment>proof.expired</comment>
        <translation>Byla vzdána jako příliš stará.</translation>
    </message>
    <message>
        <source>It is not in the queue, and not in the history.</source>
        <comment>proof.not-found</comment>
        <translation>Není ve frontě ani v historii.</translation>
    </message>
    <message>
        <source>This step did not end in time.</source>
        <comment>proof.timed-out</comment>
        <translation>Tento krok neskončil včas.</translation>
    </message>
    <message>
        <source>This backup takes no mail: none of its addresses and ports (listen) is open.</source>
        <comment>proof.no-door</comment>
        <translation>Tento záložní server nepřijímá poštu: žádná z jeho adres s portem (listen) není otevřená.</translation>
    </message>
    <message>
        <source>Enter a free address and port for listen, or end the other program that uses it.</source>
        <comment>proof.no-door!</comment>
        <translation>Zadejte jako listen volnou adresu a port, nebo ukončete jiný program, který je používá.</translation>
    </message>
    <message>
        <source>The connection to this backup&apos;s own port failed: {text}</source>
        <comment>proof.no-contact</comment>
        <translation>Spojení s vlastním portem tohoto záložního serveru se nezdařilo: {text}</translation>
    </message>
    <message>
        <source>This backup did not take it: {text}</source>
        <comment>proof.not-taken</comment>
        <translation>Tento záložní server ji nepřijal: {text}</translation>
    </message>
    <message>
        <source>Another mail server answers at the port of this backup: {text}</source>
        <comment>proof.other-server</comment>
        <translation>Na portu tohoto záložního serveru odpovídá jiný poštovní server: {text}</translation>
    </message>
    <message>
        <source>Find out which other mail server runs on this computer, and end it.</source>
        <comment>proof.other-server!</comment>
        <translation>Zjistěte, jaký jiný poštovní server na tomto počítači běží, a ukončete jej.</translation>
    </message>
    <message>
        <source>Proved: the message went all the way and is in the mailbox of {recipient} now. Its subject is “{subject}”.</source>
        <comment>proof.proved</comment>
        <translation>Dokázáno: zpráva prošla celou cestu a je teď ve schránce {recipient}. Její předmět je „{subject}“.</translation>
    </message>
    <message>
        <source>The message is kept safely and will be delivered to {recipient} by itself as soon as possible. Why it waits: {reason:sentence}</source>
        <comment>proof.waits</comment>
        <translation>Zpráva je bezpečně uložena a na adresu {recipient} se sama doručí, jakmile to půjde. Proč čeká: {reason:sentence}</translation>
    </message>
    <message>
        <source>Not proved. It failed at: {step:sentence}.</source>
        <comment>proof.failed</comment>
        <translation>Nedokázáno. Nezdařilo se: {step:sentence}.</translation>
    </message>
    <message>
        <source>Stopped. If the message was already on its way, it is delivered all the same.</source>
        <comment>proof.cancelled</comment>
        <translation>Zastaveno. Pokud už zpráva byla na cestě, přesto se doručí.</translation>
    </message>
    <message>
        <source>Stopped. The message {id} is kept safely and is delivered all the same.</source>
        <comment>proof.stopped</comment>
        <translation>Zastaveno. Zpráva {id} je bezpečně uložena a přesto se doručí.</translation>
    </message>
    <message>
        <source>Test message of your backup mail server, {at:time}</source>
        <comment>proof.mail-subject</comment>
        <translation>Zkušební zpráva záložního poštovního serveru, {at:time}</translation>
    </message>
    <message>
        <source>This is a test message. You need not do anything.

The backup mail server {hostname} sent it to itself, as any mail server would send it, stored it, and handed it over to the mail server of {domain}. That you can read it proves that the whole way works.

The test was started by {actor}.</source>
        <comment>proof.mail</comment>
        <translation>Toto je zkušební zpráva. Nemusíte nic dělat.

Záložní poštovní server {hostname} ji poslal sám sobě tak, jak by ji poslal kterýkoli poštovní server, uložil ji a předal poštovnímu serveru domény {domain}. Že ji můžete číst, dokazuje, že celá cesta funguje.

Zkoušku spustil {actor}.</translation>
    </message>
    <message>
        <source>{host} refused it: {text}. It is kept here for your decision.</source>
        <comment>proof.refused-held</comment>
        <translation>{host} ji odmítl: {text}. Je zde uložena a čeká na vaše rozhodnutí.</translation>
    </message>
    <message>
        <source>Commands: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for TIME, or --all and a filter instead of ids; job cancel JOB; flush [DOMAIN]; primary hold [SERVER|DOMAIN] [--for TIME], open [SERVER|DOMAIN], test DOMAIN [SERVER], kit SERVER [DOMAIN], check-kit DOMAIN [ADDRESS] [--sender DOMAIN]; prove [DOMAIN] [--to ADDRESS] [--outage]; held, held release GROUP, held return GROUP, held export GROUP FILE; queue export ID FILE, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NAME, remove NAME; directory list [DOMAIN], import DOMAIN FILE [--name NAME] [--complete] [--dry-run] [--allow-empty], remove DOMAIN NAME, addresses DOMAIN, probe ADDRESS; explain CLIENT SENDER RECIPIENT; spf CLIENT HELO SENDER [--standalone]; notice outages, list [SENDER], postpone DOMAIN [--for TIME], mute DOMAIN, unmute DOMAIN, preview KIND [FILE], send KIND ADDRESS, template show KIND, template set KIND FILE, template reset KIND [--language LANGUAGE] [--domain DOMAIN]; history [ADDRESS], history forget ADDRESS, history availability [SERVER], history outages [SERVER], all but forget with [--since TIME] [--until TIME]; warnings list, acknowledge CAUSE, snooze CAUSE --for TIME; alerts list, test WAY, confirm WAY CODE; check [DOMAIN] [--standalone]; config show [KEY], set KEY VALUE, set FILE, reload, validate [FILE], versions [VERSION], restore VERSION, export FILE, import FILE [--dry-run] [--yes]; bundle FILE [--whole]; stats [--prometheus]. More in restantectl(1).</source>
        <comment>ctl.usage!</comment>
        <translation>Příkazy: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for DOBA, nebo místo id --all a filtr; job cancel ÚLOHA; flush [DOMÉNA]; primary hold [SERVER|DOMÉNA] [--for DOBA], open [SERVER|DOMÉNA], test DOMÉNA [SERVER], kit SERVER [DOMÉNA], check-kit DOMÉNA [ADRESA] [--sender DOMÉNA]; prove [DOMÉNA] [--to ADRESA] [--outage]; held, held release SKUPINA, held return SKUPINA, held export SKUPINA SOUBOR; queue export ID SOUBOR, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NÁZEV, remove NÁZEV; directory list [DOMÉNA], import DOMÉNA SOUBOR [--name NÁZEV] [--complete] [--dry-run] [--allow-empty], remove DOMÉNA NÁZEV, addresses DOMÉNA, probe ADRESA; explain KLIENT ODESÍLATEL PŘÍJEMCE; spf KLIENT HELO ODESÍLATEL [--standalone]; notice outages, list [ODESÍLATEL], postpone DOMÉNA [--for DOBA], mute DOMÉNA, unmute DOMÉNA, preview DRUH [SOUBOR], send DRUH ADRESA, template show DRUH, template set DRUH SOUBOR, template reset DRUH [--language JAZYK] [--domain DOMÉNA]; history [ADRESA], history forget ADRESA, history availability [SERVER], history outages [SERVER], kromě forget s [--since ČAS] [--until ČAS]; warnings list, acknowledge PŘÍČINA, snooze PŘÍČINA --for DOBA; alerts list, test CESTA, confirm CESTA KÓD; check [DOMÉNA] [--standalone]; config show [KLÍČ], set KLÍČ HODNOTA, set SOUBOR, reload, validate [SOUBOR], versions [VERZE], restore VERZE, export FILE, import FILE [--dry-run] [--yes]; bundle SOUBOR [--whole]; stats [--prometheus]. Více v restantectl(1).</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <comment>machine.address</comment>
        <translation>Adresa na internetu</translation>
    </message>
    <message>
        <source>Name in the DNS</source>
        <comment>machine.name</comment>
        <translation>Jméno v DNS</translation>
    </message>
    <message>
        <source>Port for mail</source>
        <comment>machine.port</comment>
        <translation>Port pro poštu</translation>
    </message>
    <message>
        <source>Name of the address (PTR)</source>
        <comment>machine.pointer</comment>
        <translation>Jméno adresy (PTR)</translation>
    </message>
    <message>
        <source>Way out</source>
        <comment>machine.outbound</comment>
        <translation>Cesta ven</translation>
    </message>
    <message>
        <source>Way in</source>
        <comment>machine.inbound</comment>
        <translation>Cesta dovnitř</translation>
    </message>
    <message>
        <source>{address}. This machine has it itself.</source>
        <comment>machine.address-own</comment>
        <translation>{address}. Má ji přímo tento počítač.</translation>
    </message>
    <message>
        <source>{address}, on the router. In your own network this machine is {local}.</source>
        <comment>machine.address-behind-router</comment>
        <translation>{address}, na routeru. Ve vaší síti má tento počítač {local}.</translation>
    </message>
    <message>
        <source>Probably {address}, because the name leads there.</source>
        <comment>machine.address-by-name</comment>
        <translation>Nejspíš {address}, protože tam vede jméno.</translation>
    </message>
    <message>
        <source>It could not be found from here.</source>
        <comment>machine.address-not-found</comment>
        <translation>Odtud se ji nepodařilo zjistit.</translation>
    </message>
    <message>
        <source>Your router or your provider shows it. It can be entered below.</source>
        <comment>machine.address-not-found!</comment>
        <translation>Ukáže ji váš router nebo poskytovatel. Lze ji zadat níže.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}.</source>
        <comment>machine.name-leads</comment>
        <translation>{host} vede na {addresses}.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet.</source>
        <comment>machine.name-not-there</comment>
        <translation>{host} ještě není v DNS.</translation>
    </message>
    <message>
        <source>Have an address record (A) added for it where your domain is kept.</source>
        <comment>machine.name-not-there!</comment>
        <translation>Nechte pro ně přidat záznam adresy (A) tam, kde je vedena vaše doména.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet. Record to have: {record}</source>
        <comment>machine.name-needs-record</comment>
        <translation>{host} ještě není v DNS. Potřebný záznam: {record}</translation>
    </message>
    <message>
        <source>Have it added where your domain is kept, usually on your provider&apos;s web pages.</source>
        <comment>machine.name-needs-record!</comment>
        <translation>Nechte ho přidat tam, kde je vedena vaše doména, obvykle na webu poskytovatele.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, which nobody outside of your network can reach.</source>
        <comment>machine.name-private</comment>
        <translation>{host} vede na {addresses}, kam se zvenku nikdo nedostane.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, but the world sees this machine at {address}.</source>
        <comment>machine.name-elsewhere</comment>
        <translation>{host} vede na {addresses}, ale svět vidí tento počítač na {address}.</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {host}.</source>
        <comment>machine.name-unchecked</comment>
        <translation>DNS se nepodařilo zeptat na {host}.</translation>
    </message>
    <message>
        <source>Restante takes mail at {listen}.</source>
        <comment>machine.port-ours</comment>
        <translation>Restante přijímá poštu na {listen}.</translation>
    </message>
    <message>
        <source>Port {port:id} is free for Restante.</source>
        <comment>machine.port-free</comment>
        <translation>Port {port:id} je pro Restante volný.</translation>
    </message>
    <message>
        <source>Another program of this machine has port {port:id} already.</source>
        <comment>machine.port-taken</comment>
        <translation>Port {port:id} už má jiný program na tomto počítači.</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken!</comment>
        <translation>Vypněte ten program, nebo ho přesuňte na jiný port.</translation>
    </message>
    <message>
        <source>Another mail program of this machine has port {port:id} already. It greets with: {text}</source>
        <comment>machine.port-taken-by</comment>
        <translation>Port {port:id} už má jiný poštovní program na tomto počítači. Hlásí se: {text}</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken-by!</comment>
        <translation>Vypněte ten program, nebo ho přesuňte na jiný port.</translation>
    </message>
    <message>
        <source>The service may not use port {port:id}.</source>
        <comment>machine.port-not-allowed</comment>
        <translation>Služba nesmí port {port:id} použít.</translation>
    </message>
    <message>
        <source>{address} is no address of this machine.</source>
        <comment>machine.port-not-here</comment>
        <translation>{address} není adresa tohoto počítače.</translation>
    </message>
    <message>
        <source>{listen} cannot be opened.</source>
        <comment>machine.port-cannot-listen</comment>
        <translation>{listen} nelze otevřít.</translation>
    </message>
    <message>
        <source>The port could not be checked.</source>
        <comment>machine.port-unchecked</comment>
        <translation>Port se nepodařilo zkontrolovat.</translation>
    </message>
    <message>
        <source>{address} is called {name}.</source>
        <comment>machine.pointer-good</comment>
        <translation>{address} se jmenuje {name}.</translation>
    </message>
    <message>
        <source>{address} is called {name}, not {host}.</source>
        <comment>machine.pointer-other</comment>
        <translation>{address} se jmenuje {name}, ne {host}.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-other!</comment>
        <translation>Požádejte poskytovatele připojení o tento záznam: {record}</translation>
    </message>
    <message>
        <source>{address} has no name; some servers refuse mail from such an address.</source>
        <comment>machine.pointer-missing</comment>
        <translation>{address} nemá jméno; některé servery z takové adresy poštu odmítají.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-missing!</comment>
        <translation>Požádejte poskytovatele připojení o tento záznam: {record}</translation>
    </message>
    <message>
        <source>The DNS could not be asked for the name of {address}.</source>
        <comment>machine.pointer-unchecked</comment>
        <translation>DNS se nepodařilo zeptat na jméno adresy {address}.</translation>
    </message>
    <message>
        <source>It can be looked up once the address is known.</source>
        <comment>machine.pointer-no-address</comment>
        <translation>Zjistí se, až bude adresa známa.</translation>
    </message>
    <message>
        <source>Mail servers on the Internet can be reached from here.</source>
        <comment>machine.outbound-open</comment>
        <translation>Poštovní servery na internetu jsou odtud dostupné.</translation>
    </message>
    <message>
        <source>Port {port:id} leads nowhere; what Restante sends leaves by the smarthost.</source>
        <comment>machine.outbound-by-smarthost</comment>
        <translation>Port {port:id} ven nevede; co Restante posílá, odchází přes smarthost.</translation>
    </message>
    <message>
        <source>No mail server on the Internet can be reached at port {port:id}: notices to senders and alerts cannot leave.</source>
        <comment>machine.outbound-blocked</comment>
        <translation>Žádný poštovní server na internetu není na portu {port:id} dostupný: oznámení odesílatelům ani výstrahy nemohou odejít.</translation>
    </message>
    <message>
        <source>Many providers block this port. Enter a server that passes mail on (smarthost) below.</source>
        <comment>machine.outbound-blocked!</comment>
        <translation>Mnoho poskytovatelů tento port blokuje. Zadejte níže server, který poštu předá dál (smarthost).</translation>
    </message>
    <message>
        <source>It could not be checked, because the DNS does not answer.</source>
        <comment>machine.outbound-unchecked</comment>
        <translation>Nepodařilo se to zkontrolovat, protože DNS neodpovídá.</translation>
    </message>
    <message>
        <source>From the inside nobody can prove it. Restante watches, and says when the first one from outside has come.</source>
        <comment>machine.inbound-not-yet</comment>
        <translation>Zevnitř to nikdo dokázat nemůže. Restante to sleduje a řekne, až přijde první zvenku.</translation>
    </message>
    <message>
        <source>Nobody has come from outside since {since:time}. From the inside nobody can prove the way in.</source>
        <comment>machine.inbound-not-seen</comment>
        <translation>Zvenku nikdo nepřišel od {since:time}. Zevnitř cestu dovnitř nikdo dokázat nemůže.</translation>
    </message>
    <message>
        <source>Other servers reach this machine: first on {first:time}, last on {last:time}.</source>
        <comment>machine.inbound-seen</comment>
        <translation>Jiné servery se sem dostanou: poprvé {first:time}, naposledy {last:time}.</translation>
    </message>
    <message>
        <source>All who come seem to be {address}: your router hides who they are.</source>
        <comment>machine.inbound-hidden</comment>
        <translation>Všichni, kdo přicházejí, vypadají jako {address}: váš router skrývá, kdo jsou.</translation>
    </message>
    <message>
        <source>Set up the forwarding in the router so that it keeps the sender&apos;s address (no “masquerading” for port 25). Until then spammers cannot be told from others.</source>
        <comment>machine.inbound-hidden!</comment>
        <translation>Nastavte přesměrování v routeru tak, aby zachovalo adresu odesílatele (bez „maškarády“ pro port 25). Do té doby nelze spamery rozeznat od ostatních.</translation>
    </message>
    <message>
        <source>“{value}” is not an address with a port, such as *:25.</source>
        <comment>machine.bad-listen</comment>
        <translation>„{value}“ není adresa s portem, například *:25.</translation>
    </message>
    <message>
        <source>“{value}” is not the full path of a file.</source>
        <comment>certificate.not-absolute</comment>
        <translation>„{value}“ není úplná cesta k souboru.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>smarthost-test.resolve</comment>
        <translation>Hledání adresy</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>smarthost-test.connect</comment>
        <translation>Spojení</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>smarthost-test.encrypt</comment>
        <translation>Šifrování</translation>
    </message>
    <message>
        <source>Logging in</source>
        <comment>smarthost-test.login</comment>
        <translation>Přihlášení</translation>
    </message>
    <message>
        <source>Sending the test mail</source>
        <comment>smarthost-test.send</comment>
        <translation>Odeslání zkušební zprávy</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid.</source>
        <comment>smarthost-test.encrypted</comment>
        <translation>Šifrováno ({version}); certifikát je platný.</translation>
    </message>
    <message>
        <source>Encrypted ({version}), but the certificate is not one that everybody trusts.</source>
        <comment>smarthost-test.encrypted-not-verified</comment>
        <translation>Šifrováno ({version}), ale certifikátu nedůvěřuje každý.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <comment>smarthost-test.in-clear</comment>
        <translation>Spojení není šifrované.</translation>
    </message>
    <message>
        <source>It knows the name and the password.</source>
        <comment>smarthost-test.logged-in</comment>
        <translation>Jméno i heslo zná.</translation>
    </message>
    <message>
        <source>No login is needed, or none was given.</source>
        <comment>smarthost-test.no-login</comment>
        <translation>Přihlášení není třeba, nebo nebylo zadáno.</translation>
    </message>
    <message>
        <source>It took the mail to {address}. Please look whether it has arrived.</source>
        <comment>smarthost-test.sent</comment>
        <translation>Zprávu pro {address} převzal. Podívejte se prosím, zda došla.</translation>
    </message>
    <message>
        <source>It does not take the mail: {code} {text}</source>
        <comment>smarthost-test.refused</comment>
        <translation>Zprávu nepřijímá: {code} {text}</translation>
    </message>
    <message>
        <source>Test of the way out</source>
        <comment>smarthost-test.mail-subject</comment>
        <translation>Zkouška cesty ven</translation>
    </message>
    <message>
        <source>This is a test mail. The backup mail server {hostname} sent it by {host}. Since you can read it, notices and alerts can leave this way.</source>
        <comment>smarthost-test.mail</comment>
        <translation>Toto je zkušební zpráva. Záložní poštovní server {hostname} ji poslal přes {host}. Když ji čtete, mohou tudy odcházet oznámení i výstrahy.</translation>
    </message>
    <message>
        <source>“{value}” is not a host with a port.</source>
        <comment>smarthost.bad-host</comment>
        <translation>„{value}“ není server s portem.</translation>
    </message>
    <message>
        <source>The password that is kept is for another server. Please enter it again for {host}.</source>
        <comment>smarthost.secret-elsewhere</comment>
        <translation>Uložené heslo je pro jiný server. Zadejte ho prosím znovu pro {host}.</translation>
    </message>
    <message>
        <source>This computer is set to go to sleep: {why:sentence}. While it sleeps it takes no mail.</source>
        <comment>NET-320</comment>
        <translation>Tento počítač je nastaven tak, že se uspí: {why:sentence}. Dokud spí, nepřijímá poštu.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer; for all programs at once: “systemctl mask sleep.target suspend.target”.</source>
        <comment>NET-320!</comment>
        <translation>Vypněte uspávání v nastavení napájení tohoto počítače; pro všechny programy najednou: „systemctl mask sleep.target suspend.target“.</translation>
    </message>
    <message>
        <source>when nobody uses it (IdleAction in logind.conf)</source>
        <comment>machine.sleeps-by-idle</comment>
        <translation>když ho nikdo nepoužívá (IdleAction v logind.conf)</translation>
    </message>
    <message>
        <source>when its lid is closed (HandleLidSwitch in logind.conf)</source>
        <comment>machine.sleeps-by-lid</comment>
        <translation>když se zavře víko (HandleLidSwitch v logind.conf)</translation>
    </message>
    <message>
        <source>This computer slept for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>NET-321</comment>
        <translation>Tento počítač spal {seconds:duration}, do {at:time}. Dokud spí, nepřijímá poštu.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer.</source>
        <comment>NET-321!</comment>
        <translation>Vypněte uspávání v nastavení napájení tohoto počítače.</translation>
    </message>
    <message numerus="yes">
        <source>Restante stopped unexpectedly %n times within a day, the last time at {at:time}. It started again by itself; no mail is lost.</source>
        <comment>NET-322#crashes</comment>
        <translation>
            <numerusform>Restante během jednoho dne %n× neočekávaně skončilo, naposledy {at:time}. Samo se znovu spustilo; žádná pošta se neztratila.</numerusform>
            <numerusform>Restante během jednoho dne %n× neočekávaně skončilo, naposledy {at:time}. Samo se znovu spustilo; žádná pošta se neztratila.</numerusform>
            <numerusform>Restante během jednoho dne %n× neočekávaně skončilo, naposledy {at:time}. Samo se znovu spustilo; žádná pošta se neztratila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the system&apos;s log for the time before. If the memory or the disk of this computer is not to blame, send a support bundle to those who help you.</source>
        <comment>NET-322!</comment>
        <translation>Podívejte se do záznamů systému z doby předtím. Není-li na vině paměť ani disk tohoto počítače, pošlete balíček pro podporu těm, kdo vám pomáhají.</translation>
    </message>
    <message>
        <source>This backup was not running for {seconds:duration} until {at:time}: {why:sentence}.</source>
        <comment>NET-323</comment>
        <translation>Tato záloha neběžela {seconds:duration}, do {at:time}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Senders try again by themselves. Let updates and restarts of this computer come at another time than those of your mail server.</source>
        <comment>NET-323!</comment>
        <translation>Odesílatelé to sami zkusí znovu. Naplánujte aktualizace a restarty tohoto počítače na jinou dobu než u poštovního serveru.</translation>
    </message>
    <message>
        <source>it had been stopped, as for an update</source>
        <comment>relay.end-stopped</comment>
        <translation>byla zastavena, například kvůli aktualizaci</translation>
    </message>
    <message>
        <source>the computer was restarted or switched off</source>
        <comment>relay.end-machine</comment>
        <translation>počítač byl restartován nebo vypnut</translation>
    </message>
    <message>
        <source>it stopped unexpectedly</source>
        <comment>relay.end-unexpected</comment>
        <translation>neočekávaně skončila</translation>
    </message>
    <message>
        <source>No mail can be taken at {listener}: another program, {program}, has this port.</source>
        <comment>NET-324</comment>
        <translation>Na {listener} nelze přijímat poštu: tento port používá jiný program, {program}.</translation>
    </message>
    <message>
        <source>End that program, or choose another address and port in the settings.</source>
        <comment>NET-324!</comment>
        <translation>Ukončete ten program, nebo v nastavení zvolte jinou adresu a port.</translation>
    </message>
    <message>
        <source>It was moved: another computer has taken it over.</source>
        <comment>rule.moved</comment>
        <translation>Byla přesunuta: převzal ji jiný počítač.</translation>
    </message>
    <message>
        <source>Held because it was exported for another computer, which may have taken it over by now.</source>
        <comment>move.held</comment>
        <translation>Zadrženo, protože bylo exportováno pro jiný počítač, který to mezitím mohl převzít.</translation>
    </message>
    <message>
        <source>Bring the export&apos;s folder back and run “restantectl queue export --finish FOLDER”, or give the move up by “--take-back”.</source>
        <comment>move.held!</comment>
        <translation>Přineste složku exportu zpět a spusťte „restantectl queue export --finish SLOŽKA“, nebo přesun vzdejte pomocí „--take-back“.</translation>
    </message>
    <message>
        <source>“{export}” is no name of an export.</source>
        <comment>move.bad-export</comment>
        <translation>„{export}“ není název exportu.</translation>
    </message>
    <message>
        <source>This message is not held for an export.</source>
        <comment>move.not-out</comment>
        <translation>Tato zpráva není zadržena pro export.</translation>
    </message>
    <message>
        <source>This mail was exported from this very computer.</source>
        <comment>move.own</comment>
        <translation>Tato pošta byla exportována právě z tohoto počítače.</translation>
    </message>
    <message>
        <source>Take it to the other computer; to hand it over from here again: “restantectl queue export --take-back FOLDER”.</source>
        <comment>move.own!</comment>
        <translation>Odneste ji na druhý počítač; má-li se opět předávat odtud: „restantectl queue export --take-back SLOŽKA“.</translation>
    </message>
    <message>
        <source>It is for {domain}, which is not protected here.</source>
        <comment>move.other-domain</comment>
        <translation>Je pro doménu {domain}, která zde není chráněna.</translation>
    </message>
    <message>
        <source>Add the domain, or import the configuration of the other computer first; then run the import again.</source>
        <comment>move.other-domain!</comment>
        <translation>Přidejte doménu, nebo nejdřív importujte konfiguraci druhého počítače; pak spusťte import znovu.</translation>
    </message>
    <message>
        <source>What is in it cannot be a message that Restante exported.</source>
        <comment>move.damaged</comment>
        <translation>Obsah nemůže být zprávou, kterou exportovalo Restante.</translation>
    </message>
    <message>
        <source>This message was taken over before.</source>
        <comment>move.known</comment>
        <translation>Tato zpráva byla převzata už dříve.</translation>
    </message>
    <message>
        <source>The transfer was interrupted for too long.</source>
        <comment>move.no-such-upload</comment>
        <translation>Přenos byl přerušen na příliš dlouho.</translation>
    </message>
    <message>
        <source>Run the import again: what was taken over is not taken twice.</source>
        <comment>move.no-such-upload!</comment>
        <translation>Spusťte import znovu: co bylo převzato, se nepřevezme dvakrát.</translation>
    </message>
    <message>
        <source>Too many imports at the same time.</source>
        <comment>move.too-many-uploads</comment>
        <translation>Příliš mnoho importů najednou.</translation>
    </message>
    <message>
        <source>{file} is damaged or not written to its end. Nothing of it was taken over.</source>
        <comment>move.file-damaged</comment>
        <translation>Soubor {file} je poškozený nebo nebyl zapsán celý. Nic z něj nebylo převzato.</translation>
    </message>
    <message>
        <source>Copy the folder again from where it was made; the old computer still holds the message.</source>
        <comment>move.file-damaged!</comment>
        <translation>Zkopírujte složku znovu odtamtud, kde vznikla; starý počítač zprávu stále drží.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>move.file-newer</comment>
        <translation>Soubor {file} vytvořila novější verze Restante.</translation>
    </message>
    <message>
        <source>Install that version here.</source>
        <comment>move.file-newer!</comment>
        <translation>Nainstalujte zde tuto verzi.</translation>
    </message>
    <message>
        <source>There is no export in {folder}.</source>
        <comment>move.no-export</comment>
        <translation>Ve složce {folder} není žádný export.</translation>
    </message>
    <message>
        <source>The export in this folder was made by another computer ({host}).</source>
        <comment>move.other-box</comment>
        <translation>Export v této složce vytvořil jiný počítač ({host}).</translation>
    </message>
    <message>
        <source>The move was given up: this mail is handed over by the computer that exported it.</source>
        <comment>move.taken-back</comment>
        <translation>Přesun byl vzdán: tuto poštu předává počítač, který ji exportoval.</translation>
    </message>
    <message>
        <source>Export once more into another folder.</source>
        <comment>move.taken-back!</comment>
        <translation>Exportujte ji znovu do jiné složky.</translation>
    </message>
    <message>
        <source>Message {message} was not exported and stays held here: {why:sentence}</source>
        <comment>move.not-exported</comment>
        <translation>Zpráva {message} nebyla exportována a zůstává zde zadržena: {why:sentence}</translation>
    </message>
    <message>
        <source>{file} was not taken over: {why:sentence}</source>
        <comment>move.not-imported</comment>
        <translation>Soubor {file} nebyl převzat: {why:sentence}</translation>
    </message>
    <message>
        <source>What was taken over cannot be noted in the folder ({file}): {reason}</source>
        <comment>move.no-receipts</comment>
        <translation>Co bylo převzato, nelze ve složce poznamenat ({file}): {reason}</translation>
    </message>
    <message>
        <source>Copy the folder to where it can be written and run the import again: only then does the old computer know what it may let go of.</source>
        <comment>move.no-receipts!</comment>
        <translation>Zkopírujte složku tam, kam lze zapisovat, a spusťte import znovu: teprve pak starý počítač ví, co smí uvolnit.</translation>
    </message>
    <message>
        <source>{file} is no exported configuration, or was changed since.</source>
        <comment>config.file-damaged</comment>
        <translation>Soubor {file} není exportovaná konfigurace, nebo byl od té doby změněn.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>config.file-newer</comment>
        <translation>Soubor {file} vytvořila novější verze Restante.</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <comment>config.nothing-to-export</comment>
        <translation>Žádná konfigurace zatím není.</translation>
    </message>
    <message>
        <source>The list {list} of {domain} was not imported: {why:sentence}</source>
        <comment>config.list-not-imported</comment>
        <translation>Seznam {list} domény {domain} nebyl importován: {why:sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in {folder}. They are held here: this computer hands none of them over.</source>
        <comment>ctl.moved-out#messages</comment>
        <translation>
            <numerusform>%n zpráva je v {folder}. Je zde zadržena: tento počítač ji nepředá.</numerusform>
            <numerusform>%n zprávy jsou v {folder}. Jsou zde zadrženy: tento počítač žádnou z nich nepředá.</numerusform>
            <numerusform>%n zpráv je v {folder}. Jsou zde zadrženy: tento počítač žádnou z nich nepředá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: on the other computer “restantectl queue import {folder}”. Then bring the folder back, and here “restantectl queue export --finish {folder}” lets go of what the other one has.</source>
        <comment>ctl.moved-out-next</comment>
        <translation>Dále: na druhém počítači „restantectl queue import {folder}“. Pak složku přineste zpět a zde se příkazem „restantectl queue export --finish {folder}“ uvolní to, co druhý počítač má.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are just being handed over or removed. Run the same command again for what is left of them.</source>
        <comment>ctl.move-busy#messages</comment>
        <translation>
            <numerusform>%n zpráva se právě předává nebo odstraňuje. Spusťte stejný příkaz znovu pro to, co z ní zbude.</numerusform>
            <numerusform>%n zprávy se právě předávají nebo odstraňují. Spusťte stejný příkaz znovu pro to, co z nich zbude.</numerusform>
            <numerusform>%n zpráv se právě předává nebo odstraňuje. Spusťte stejný příkaz znovu pro to, co z nich zbude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were exported into another folder before, and are not in this one.</source>
        <comment>ctl.move-elsewhere#messages</comment>
        <translation>
            <numerusform>%n zpráva byla dříve exportována do jiné složky a v této není.</numerusform>
            <numerusform>%n zprávy byly dříve exportovány do jiné složky a v této nejsou.</numerusform>
            <numerusform>%n zpráv bylo dříve exportováno do jiné složky a v této nejsou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages so far</source>
        <comment>ctl.move-progress#messages</comment>
        <translation>
            <numerusform>zatím %n zpráva</numerusform>
            <numerusform>zatím %n zprávy</numerusform>
            <numerusform>zatím %n zpráv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken over and are kept here.</source>
        <comment>ctl.moved-in#messages</comment>
        <translation>
            <numerusform>%n zpráva byla převzata a je zde uložena.</numerusform>
            <numerusform>%n zprávy byly převzaty a jsou zde uloženy.</numerusform>
            <numerusform>%n zpráv bylo převzato a jsou zde uloženy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had been taken over before, and were not taken again.</source>
        <comment>ctl.move-known#messages</comment>
        <translation>
            <numerusform>%n zpráva byla převzata už dříve a znovu se nepřebírala.</numerusform>
            <numerusform>%n zprávy byly převzaty už dříve a znovu se nepřebíraly.</numerusform>
            <numerusform>%n zpráv bylo převzato už dříve a znovu se nepřebíraly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were left alone: another computer has taken them over.</source>
        <comment>ctl.move-taken-elsewhere#messages</comment>
        <translation>
            <numerusform>%n zpráva byla vynechána: převzal ji jiný počítač.</numerusform>
            <numerusform>%n zprávy byly vynechány: převzal je jiný počítač.</numerusform>
            <numerusform>%n zpráv bylo vynecháno: převzal je jiný počítač.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: bring the folder back to the old computer; there “restantectl queue export --finish {folder}” lets go of them.</source>
        <comment>ctl.moved-in-next</comment>
        <translation>Dále: přineste složku zpět na starý počítač; tam je „restantectl queue export --finish {folder}“ uvolní.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are with the other computer for certain and are no longer kept here.</source>
        <comment>ctl.move-finished#messages</comment>
        <translation>
            <numerusform>%n zpráva je zaručeně na druhém počítači a zde už se neuchovává.</numerusform>
            <numerusform>%n zprávy jsou zaručeně na druhém počítači a zde už se neuchovávají.</numerusform>
            <numerusform>%n zpráv je zaručeně na druhém počítači a zde už se neuchovávají.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of this export were not taken over yet. They stay held here until they are, or until “queue export --take-back”.</source>
        <comment>ctl.move-open#messages</comment>
        <translation>
            <numerusform>%n zpráva tohoto exportu ještě nebyla převzata. Zůstává zde zadržena, dokud převzata nebude, nebo do „queue export --take-back“.</numerusform>
            <numerusform>%n zprávy tohoto exportu ještě nebyly převzaty. Zůstávají zde zadrženy, dokud převzaty nebudou, nebo do „queue export --take-back“.</numerusform>
            <numerusform>%n zpráv tohoto exportu ještě nebylo převzato. Zůstávají zde zadrženy, dokud převzaty nebudou, nebo do „queue export --take-back“.</numerusform>
        </translation>
    </message>
    <message>
        <source>If another computer has taken this mail over from a copy of the folder, it will be delivered twice. Hand it over from here again? [y/N] </source>
        <comment>ctl.ask-take-back</comment>
        <translation>Pokud jiný počítač tuto poštu převzal z kopie složky, bude doručena dvakrát. Předávat ji opět odtud? [a/N] </translation>
    </message>
    <message>
        <source>Nothing was changed: the mail stays held here.</source>
        <comment>ctl.not-taken-back</comment>
        <translation>Nic se nezměnilo: pošta zde zůstává zadržena.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are handed over from here again. The folder is of no use any more.</source>
        <comment>ctl.taken-back#messages</comment>
        <translation>
            <numerusform>%n zpráva se opět předává odtud. Složka už k ničemu není.</numerusform>
            <numerusform>%n zprávy se opět předávají odtud. Složka už k ničemu není.</numerusform>
            <numerusform>%n zpráv se opět předává odtud. Složka už k ničemu není.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration is in {file}, with {templates} notices of your own and {lists} imported lists of addresses.</source>
        <comment>ctl.config-exported</comment>
        <translation>Konfigurace je v {file}; vlastních oznámení: {templates}, importovaných seznamů adres: {lists}.</translation>
    </message>
    <message>
        <source>Passwords are never in such a file. To be set again on the other computer by “restantectl secret set NAME”: {names}</source>
        <comment>ctl.config-without-secrets</comment>
        <translation>Hesla v takovém souboru nikdy nejsou. Na druhém počítači je znovu zadejte příkazem „restantectl secret set NÁZEV“: {names}</translation>
    </message>
    <message>
        <source>Certificates and their keys are not in it. Copy them by yourself to the same place: {files}</source>
        <comment>ctl.config-without-certificates</comment>
        <translation>Certifikáty a jejich klíče v něm nejsou. Zkopírujte je sami na stejné místo: {files}</translation>
    </message>
    <message>
        <source>The configuration is the same as here.</source>
        <comment>ctl.config-same</comment>
        <translation>Konfigurace je stejná jako zde.</translation>
    </message>
    <message>
        <source>It brings {templates} notices of your own and {lists} lists of addresses.</source>
        <comment>ctl.config-brings</comment>
        <translation>Přináší vlastních oznámení: {templates}, seznamů adres: {lists}.</translation>
    </message>
    <message>
        <source>These passwords are needed and are not here yet (“restantectl secret set NAME”): {names}</source>
        <comment>ctl.config-needs-secrets</comment>
        <translation>Tato hesla jsou potřeba a zde ještě nejsou („restantectl secret set NÁZEV“): {names}</translation>
    </message>
    <message>
        <source>These certificates are needed and are not here yet: {files}</source>
        <comment>ctl.config-needs-certificates</comment>
        <translation>Tyto certifikáty jsou potřeba a zde ještě nejsou: {files}</translation>
    </message>
    <message>
        <source>Put this configuration in use? The one of now is kept as a version. [y/N] </source>
        <comment>ctl.ask-import-config</comment>
        <translation>Začít tuto konfiguraci používat? Nynější zůstane uložena jako verze. [a/N] </translation>
    </message>
    <message>
        <source>The configuration is in use. The one before is kept: “restantectl config versions”.</source>
        <comment>ctl.config-imported</comment>
        <translation>Konfigurace se používá. Předchozí zůstává uložena: „restantectl config versions“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <comment>ctl.config-not-imported</comment>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Windows did not protect the passwords, so they were not kept.</source>
        <comment>platform.cannot-seal</comment>
        <translation>Systém Windows hesla nezabezpečil, proto se neuložila.</translation>
    </message>
    <message>
        <source>The passwords that are kept were protected by another computer or account. Please enter them again.</source>
        <comment>platform.cannot-unseal</comment>
        <translation>Uložená hesla zabezpečil jiný počítač nebo účet. Zadejte je prosím znovu.</translation>
    </message>
    <message>
        <source>{host} began to take this mail over and did not end: it may have more of it than it noted in the folder.</source>
        <comment>move.import-open</comment>
        <translation>Počítač {host} začal tuto poštu přebírat a neskončil: může jí mít víc, než si do složky zapsal.</translation>
    </message>
    <message>
        <source>Run “restantectl queue import FOLDER” there again: it ends what was begun. If that computer is gone for good, add “--force”: what it has would be delivered twice should it come back.</source>
        <comment>move.import-open!</comment>
        <translation>Spusťte tam znovu „restantectl queue import SLOŽKA“: dokončí, co začalo. Je-li ten počítač nenávratně pryč, přidejte „--force“: co má, by bylo doručeno dvakrát, kdyby se vrátil.</translation>
    </message>
    <message>
        <source>{file} is damaged: which messages another computer has cannot be read from it.</source>
        <comment>move.receipts-damaged</comment>
        <translation>{file} je poškozen: nelze z něj přečíst, které zprávy má jiný počítač.</translation>
    </message>
    <message>
        <source>Copy the folder again from the computer that took the mail over, or run the import there again. With “--force” it is passed over: what that computer has would be delivered twice.</source>
        <comment>move.receipts-damaged!</comment>
        <translation>Zkopírujte složku znovu z počítače, který poštu převzal, nebo tam import spusťte ještě jednou. S „--force“ se to pomine: co ten počítač má, by bylo doručeno dvakrát.</translation>
    </message>
    <message>
        <source>Another import of this folder is running.</source>
        <comment>move.folder-busy</comment>
        <translation>Právě běží jiný import této složky.</translation>
    </message>
    <message>
        <source>No mail is held here for an export {export}.</source>
        <comment>move.no-such-export</comment>
        <translation>Pro export {export} zde není zadržena žádná pošta.</translation>
    </message>
    <message numerus="yes">
        <source>The folder is not looked at: nobody can see what another computer has taken over of it. Whatever one has taken over of these %n messages will be delivered twice. Hand them over from here again? [y/N] </source>
        <comment>ctl.ask-take-back-blindly#messages</comment>
        <translation>
            <numerusform>Do složky se nenahlíží: nikdo nevidí, co z ní převzal jiný počítač. Pokud některý tuto %n zprávu převzal, bude doručena dvakrát. Předávat ji opět odtud? [a/N] </numerusform>
            <numerusform>Do složky se nenahlíží: nikdo nevidí, co z ní převzal jiný počítač. Co z těchto %n zpráv některý převzal, bude doručeno dvakrát. Předávat je opět odtud? [a/N] </numerusform>
            <numerusform>Do složky se nenahlíží: nikdo nevidí, co z ní převzal jiný počítač. Co z těchto %n zpráv některý převzal, bude doručeno dvakrát. Předávat je opět odtud? [a/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host}: %n messages</source>
        <comment>ctl.move-receipts#messages</comment>
        <translation>
            <numerusform>{host}: %n zpráva</numerusform>
            <numerusform>{host}: %n zprávy</numerusform>
            <numerusform>{host}: %n zpráv</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is held here for an export.</source>
        <comment>ctl.no-exports</comment>
        <translation>Pro žádný export zde není zadržena pošta.</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>ctl.head.messages</comment>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>These computers have them for certain. Let go of them here? They cannot be handed over from here any more. [y/N] </source>
        <comment>ctl.ask-finish</comment>
        <translation>Tyto počítače je mají s jistotou. Uvolnit je zde? Odtud je pak už předat nelze. [a/N] </translation>
    </message>
    <message numerus="yes">
        <source>%n messages stay held here: by a receipt another computer has them, but their files are missing or others by now ({ids}). Put the files back as they were and run “queue export --finish”. If that computer does not have them: “queue export --take-back --name {export}”.</source>
        <comment>ctl.move-spared#messages</comment>
        <translation>
            <numerusform>%n zpráva zde zůstává zadržena: podle potvrzení ji má jiný počítač, ale její soubor chybí nebo je už jiný ({ids}). Vraťte soubor, jaký byl, a spusťte „queue export --finish“. Pokud ji ten počítač nemá: „queue export --take-back --name {export}“.</numerusform>
            <numerusform>%n zprávy zde zůstávají zadrženy: podle potvrzení je má jiný počítač, ale jejich soubory chybí nebo jsou už jiné ({ids}). Vraťte soubory, jaké byly, a spusťte „queue export --finish“. Pokud je ten počítač nemá: „queue export --take-back --name {export}“.</numerusform>
            <numerusform>%n zpráv zde zůstává zadrženo: podle potvrzení je má jiný počítač, ale jejich soubory chybí nebo jsou už jiné ({ids}). Vraťte soubory, jaké byly, a spusťte „queue export --finish“. Pokud je ten počítač nemá: „queue export --take-back --name {export}“.</numerusform>
        </translation>
    </message>
</context>
</TS>
