<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>words</name>
    <message>
        <source>The file of what senders tried is damaged.</source>
        <comment>acceptance.damaged</comment>
        <translation>Die Datei mit den Zustellversuchen der Absender ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of what senders tried cannot be opened.</source>
        <comment>acceptance.cannot-open</comment>
        <translation>Die Datei mit den Zustellversuchen der Absender lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file of what senders tried could not be read or written.</source>
        <comment>acceptance.failed</comment>
        <translation>Die Datei mit den Zustellversuchen der Absender konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the file of what senders tried.</source>
        <comment>acceptance.full</comment>
        <translation>Auf dem Datenträger ist kein Platz für die Datei mit den Zustellversuchen der Absender.</translation>
    </message>
    <message>
        <source>The file of what senders tried was written by a newer Restante.</source>
        <comment>acceptance.newer-schema</comment>
        <translation>Die Datei mit den Zustellversuchen der Absender stammt von einer neueren Version von Restante.</translation>
    </message>
    <message>
        <source>What would change it: {advice}</source>
        <comment>explain.change</comment>
        <translation>Was daran etwas ändern würde: {advice}</translation>
    </message>
    <message>
        <source>Your mail server was asked about the address just now.</source>
        <comment>explain.asked</comment>
        <translation>Ihr Mailserver wurde soeben nach der Adresse gefragt.</translation>
    </message>
    <message>
        <source>“{value}” is no IP address of a client.</source>
        <comment>explain.bad-client</comment>
        <translation>„{value}“ ist keine IP-Adresse eines Clients.</translation>
    </message>
    <message>
        <source>“{value}” is no mail address.</source>
        <comment>explain.bad-address</comment>
        <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No mail is taken yet: no domain is set up.</source>
        <comment>explain.not-set-up</comment>
        <translation>Noch werden keine E-Mails angenommen: Es ist keine Domain eingerichtet.</translation>
    </message>
    <message>
        <source>Too many of these are being answered just now. Try again in some seconds.</source>
        <comment>explain.too-many</comment>
        <translation>Im Moment werden zu viele solche Anfragen beantwortet. Versuchen Sie es in einigen Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>The domain is protected.</source>
        <comment>admission.protected-domain</comment>
        <translation>Die Domain ist geschützt.</translation>
    </message>
    <message>
        <source>Mail to our own postmaster and abuse is always taken.</source>
        <comment>admission.postmaster</comment>
        <translation>E-Mails an unsere eigenen Adressen postmaster und abuse werden immer angenommen.</translation>
    </message>
    <message>
        <source>The domain is not one of those that are protected here, and mail for others is never relayed.</source>
        <comment>admission.relaying-denied</comment>
        <translation>Die Domain gehört nicht zu den hier geschützten, und für andere wird nie etwas weitergeleitet.</translation>
    </message>
    <message>
        <source>Add the domain to the protected ones, if it is yours.</source>
        <comment>admission.relaying-denied!</comment>
        <translation>Nehmen Sie die Domain in die geschützten auf, wenn sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>The address has no domain.</source>
        <comment>admission.no-domain</comment>
        <translation>Die Adresse hat keine Domain.</translation>
    </message>
    <message>
        <source>The address has nothing before the @.</source>
        <comment>admission.no-user</comment>
        <translation>In der Adresse steht nichts vor dem @.</translation>
    </message>
    <message>
        <source>There is no domain yet to which mail for postmaster could go.</source>
        <comment>admission.not-set-up</comment>
        <translation>Es gibt noch keine Domain, an die E-Mails für postmaster gehen könnten.</translation>
    </message>
    <message>
        <source>Set up a protected domain.</source>
        <comment>admission.not-set-up!</comment>
        <translation>Richten Sie eine geschützte Domain ein.</translation>
    </message>
    <message>
        <source>Mail of this domain takes its share of the disk already, and mail of others waits as well.</source>
        <comment>admission.over-share</comment>
        <translation>E-Mails dieser Domain belegen ihren Anteil am Datenträger bereits ganz, und auch E-Mails anderer Domains warten.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory, or wait until mail has been handed over.</source>
        <comment>admission.over-share!</comment>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenverzeichnisses, oder warten Sie, bis E-Mails übergeben sind.</translation>
    </message>
    <message>
        <source>Mail for this domain is always taken.</source>
        <comment>acceptance.always</comment>
        <translation>E-Mails für diese Domain werden immer angenommen.</translation>
    </message>
    <message>
        <source>Mail to postmaster and abuse is always taken.</source>
        <comment>acceptance.role</comment>
        <translation>E-Mails an postmaster und abuse werden immer angenommen.</translation>
    </message>
    <message>
        <source>This network has come back as it was asked to within the last 30 days, so its mail is taken.</source>
        <comment>acceptance.network-passed</comment>
        <translation>Dieses Netz ist in den letzten 30 Tagen wie verlangt wiedergekommen; seine E-Mails werden deshalb angenommen.</translation>
    </message>
    <message>
        <source>The file is no valid JSON: line {line}, column {column} ({reason}).</source>
        <comment>config.syntax</comment>
        <translation>Die Datei ist kein gültiges JSON: Zeile {line}, Spalte {column} ({reason}).</translation>
    </message>
    <message>
        <source>The file is too large: {bytes:size}, at most {most:size}.</source>
        <comment>config.too-large</comment>
        <translation>Die Datei ist zu groß: {bytes:size}, erlaubt sind höchstens {most:size}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <comment>config.unreadable</comment>
        <translation>Die Datei {file} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{path}: there is no such setting.</source>
        <comment>config.unknown-key</comment>
        <translation>{path}: Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the spelling, upper and lower case too.</source>
        <comment>config.unknown-key!</comment>
        <translation>Prüfen Sie die Schreibweise, auch die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>{path}: {type:sentence} is needed here.</source>
        <comment>config.wrong-type</comment>
        <translation>{path}: Erwartet wird hier {type:sentence}.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <comment>config.type.text</comment>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>config.type.number</comment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>config.type.boolean</comment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <comment>config.type.list</comment>
        <translation>eine Liste [ … ]</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <comment>config.type.object</comment>
        <translation>ein Objekt { … }</translation>
    </message>
    <message>
        <source>{path}: this must be given.</source>
        <comment>config.missing</comment>
        <translation>{path}: Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a host or domain name.</source>
        <comment>config.bad-hostname</comment>
        <translation>{path}: „{value}“ ist kein Host- oder Domainname.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form host:port (port 1 to 65535).</source>
        <comment>config.bad-endpoint</comment>
        <translation>{path}: „{value}“ hat nicht die Form host:port (Port 1 bis 65535).</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an IP address.</source>
        <comment>config.bad-address</comment>
        <translation>{path}: „{value}“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a mail address.</source>
        <comment>config.bad-mail-address</comment>
        <translation>{path}: „{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the SHA-256 of a public key in base64.</source>
        <comment>config.bad-pin</comment>
        <translation>{path}: „{value}“ ist kein SHA-256-Wert eines öffentlichen Schlüssels in Base64.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form user:NAME or group:NAME.</source>
        <comment>config.bad-principal</comment>
        <translation>{path}: „{value}“ hat nicht die Form user:NAME oder group:NAME.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time such as &quot;30s&quot;, &quot;4h&quot; or &quot;5d&quot;.</source>
        <comment>config.bad-duration</comment>
        <translation>{path}: „{value}“ ist keine Zeitangabe wie &quot;30s&quot;, &quot;4h&quot; oder &quot;5d&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a size such as &quot;512KB&quot; or &quot;25MB&quot;.</source>
        <comment>config.bad-size</comment>
        <translation>{path}: „{value}“ ist keine Größe wie &quot;512KB&quot; oder &quot;25MB&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not one of {choices}.</source>
        <comment>config.bad-choice</comment>
        <translation>{path}: „{value}“ ist nicht erlaubt; möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>{path}: {value} is outside {least} to {most}.</source>
        <comment>config.out-of-range</comment>
        <translation>{path}: {value} liegt außerhalb des Bereichs von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{path} must not be more than {than}.</source>
        <comment>config.not-less</comment>
        <translation>{path} darf nicht größer sein als {than}.</translation>
    </message>
    <message>
        <source>{path}: each time must be longer than the one before.</source>
        <comment>config.not-rising</comment>
        <translation>{path}: Jede Zeit muss länger sein als die vorige.</translation>
    </message>
    <message>
        <source>{path}: the text contains a control character.</source>
        <comment>config.control-character</comment>
        <translation>{path}: Der Text enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an address of this computer alone, such as 127.0.0.1:9925.</source>
        <comment>config.not-loopback</comment>
        <translation>{path}: „{value}“ ist keine Adresse, die nur von diesem Computer aus erreichbar ist, wie etwa 127.0.0.1:9925.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the full path of a file.</source>
        <comment>config.not-absolute</comment>
        <translation>{path}: „{value}“ ist nicht der vollständige Pfad einer Datei.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form ldap://host:port or ldaps://host:port.</source>
        <comment>config.bad-ldap-url</comment>
        <translation>{path}: „{value}“ hat nicht die Form ldap://host:port oder ldaps://host:port.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an LDAP filter, which stands in brackets.</source>
        <comment>config.bad-filter</comment>
        <translation>{path}: „{value}“ ist kein LDAP-Filter; ein solcher steht in Klammern.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the name of an attribute.</source>
        <comment>config.bad-attribute</comment>
        <translation>{path}: „{value}“ ist kein Name eines Attributs.</translation>
    </message>
    <message>
        <source>{path}: the password would go to {value} in the clear.</source>
        <comment>config.password-in-clear</comment>
        <translation>{path}: Das Passwort ginge unverschlüsselt an {value}.</translation>
    </message>
    <message>
        <source>Use ldaps:// or set startTls.</source>
        <comment>config.password-in-clear!</comment>
        <translation>Verwenden Sie ldaps:// oder setzen Sie startTls.</translation>
    </message>
    <message>
        <source>{path}: {value} is there twice.</source>
        <comment>config.duplicate</comment>
        <translation>{path}: {value} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>{path}: {value} is already a protected domain or an alias of one.</source>
        <comment>config.duplicate-domain</comment>
        <translation>{path}: {value} ist bereits eine geschützte Domain oder ein Alias einer solchen.</translation>
    </message>
    <message>
        <source>{path}: {value} is this computer itself; mail would go round in circles.</source>
        <comment>config.primary-is-us</comment>
        <translation>{path}: {value} ist dieser Computer selbst; E-Mails würden im Kreis laufen.</translation>
    </message>
    <message>
        <source>Give the address of your own mail server, not that of this backup.</source>
        <comment>config.primary-is-us!</comment>
        <translation>Geben Sie die Adresse Ihres eigenen Mailservers an, nicht die dieses Backup-MX.</translation>
    </message>
    <message>
        <source>The configuration has a fault and was not taken: {fault:sentence}</source>
        <comment>config.invalid</comment>
        <translation>Die Konfiguration hat einen Fehler und wurde nicht übernommen: {fault:sentence}</translation>
    </message>
    <message>
        <source>The configuration was changed by someone else meanwhile; nothing was saved.</source>
        <comment>config.conflict</comment>
        <translation>Die Konfiguration wurde inzwischen von jemand anderem geändert; gespeichert wurde nichts.</translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <comment>config.conflict!</comment>
        <translation>Laden Sie sie neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <comment>config.not-writable</comment>
        <translation>Die Datei {file} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>Give the account of the service the right to write there.</source>
        <comment>config.not-writable!</comment>
        <translation>Geben Sie dem Konto des Dienstes das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>The configuration is saved, but not all of it works: {problem:sentence}</source>
        <comment>config.not-applied</comment>
        <translation>Die Konfiguration ist gespeichert, aber nicht alles davon funktioniert: {problem:sentence}</translation>
    </message>
    <message>
        <source>The file of passwords can be read by others: {file}</source>
        <comment>config.secrets-open</comment>
        <translation>Die Passwortdatei ist für andere lesbar: {file}</translation>
    </message>
    <message>
        <source>Make it readable for the service only (mode 0600).</source>
        <comment>config.secrets-open!</comment>
        <translation>Machen Sie sie nur für den Dienst lesbar (Modus 0600).</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read.</source>
        <comment>config.secrets-unreadable</comment>
        <translation>Die Passwortdatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no password of this name: {detail}</source>
        <comment>config.no-secret</comment>
        <translation>Ein Passwort mit diesem Namen gibt es nicht: {detail}</translation>
    </message>
    <message>
        <source>There is no password of this name: {name}</source>
        <comment>config.no-such-secret</comment>
        <translation>Ein Passwort mit diesem Namen gibt es nicht: {name}</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a password: 1 to 100 characters that can be printed.</source>
        <comment>config.bad-secret-name</comment>
        <translation>{name} kann nicht der Name eines Passworts sein: 1 bis 100 druckbare Zeichen.</translation>
    </message>
    <message>
        <source>This cannot be a password: 1 to 1,000 bytes without control characters. Nothing was changed.</source>
        <comment>config.bad-secret</comment>
        <translation>Das kann kein Passwort sein: 1 bis 1.000 Byte ohne Steuerzeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This password is not of the form name:password: {detail}</source>
        <comment>config.bad-login</comment>
        <translation>Dieses Passwort hat nicht die Form name:passwort: {detail}</translation>
    </message>
    <message>
        <source>Your mail server is there and is asked whether the address exists.</source>
        <comment>directory.ask</comment>
        <translation>Ihr Mailserver ist erreichbar und wird gefragt, ob es die Adresse gibt.</translation>
    </message>
    <message>
        <source>The address is known to exist.</source>
        <comment>directory.known-good</comment>
        <translation>Es ist bekannt, dass es die Adresse gibt.</translation>
    </message>
    <message>
        <source>Your mail server said lately that there is no such address.</source>
        <comment>directory.known-bad</comment>
        <translation>Ihr Mailserver hat vor Kurzem gesagt, dass es diese Adresse nicht gibt.</translation>
    </message>
    <message>
        <source>Once the address exists, its mail is taken as soon as your mail server has said so, or a list has it; what it said is believed for three days at most.</source>
        <comment>directory.known-bad!</comment>
        <translation>Wenn es die Adresse gibt, werden E-Mails an sie angenommen, sobald Ihr Mailserver das gesagt hat oder die Adresse in einer Liste steht; seine frühere Auskunft gilt höchstens drei Tage.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address, but for this domain such addresses are to be accepted.</source>
        <comment>directory.told-to-accept</comment>
        <translation>Ihr Mailserver kann gerade nicht gefragt werden, und die Adresse ist hier noch nie aufgetaucht; für diese Domain sollen solche Adressen aber angenommen werden.</translation>
    </message>
    <message>
        <source>Set `unknownRecipients` of the domain to `auto`, and import a complete list of its addresses.</source>
        <comment>directory.told-to-accept!</comment>
        <translation>Setzen Sie `unknownRecipients` der Domain auf `auto`, und importieren Sie eine vollständige Liste ihrer Adressen.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be put off.</source>
        <comment>directory.told-to-defer</comment>
        <translation>Ihr Mailserver kann gerade nicht gefragt werden, und die Adresse ist hier noch nie aufgetaucht: Für diese Domain sollen solche Adressen vorübergehend abgewiesen werden.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be refused.</source>
        <comment>directory.told-to-refuse</comment>
        <translation>Ihr Mailserver kann gerade nicht gefragt werden, und die Adresse ist hier noch nie aufgetaucht: Für diese Domain sollen solche Adressen abgelehnt werden.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and the complete list of the domain does not have the address.</source>
        <comment>directory.not-in-complete-list</comment>
        <translation>Ihr Mailserver kann gerade nicht gefragt werden, und in der vollständigen Liste der Domain steht die Adresse nicht.</translation>
    </message>
    <message>
        <source>Import the list again with the address in it.</source>
        <comment>directory.not-in-complete-list!</comment>
        <translation>Importieren Sie die Liste noch einmal, mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address. It may exist.</source>
        <comment>directory.never-seen</comment>
        <translation>Ihr Mailserver kann gerade nicht gefragt werden, und die Adresse ist hier noch nie aufgetaucht. Möglicherweise gibt es sie.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and nothing is known about who exists in the domain, so everybody is taken to.</source>
        <comment>directory.nothing-known</comment>
        <translation>Ihr Mailserver kann gerade nicht gefragt werden, und welche Adressen es in der Domain gibt, ist nicht bekannt; deshalb gilt jede als vorhanden.</translation>
    </message>
    <message>
        <source>Import a complete list of the domain&apos;s addresses: mail to others would then be refused instead of returned later.</source>
        <comment>directory.nothing-known!</comment>
        <translation>Importieren Sie eine vollständige Liste der Adressen dieser Domain: E-Mails an andere würden dann sofort abgelehnt, statt später zurückgesandt.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so the backup does as well.</source>
        <comment>directory.catch-all</comment>
        <translation>Ihr Mailserver nimmt E-Mails für jede Adresse an, deshalb tut es auch der Backup-MX.</translation>
    </message>
    <message>
        <source>Have your mail server refuse addresses that do not exist.</source>
        <comment>directory.catch-all!</comment>
        <translation>Lassen Sie Ihren Mailserver Adressen ablehnen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Your mail server says that it takes mail for the address.</source>
        <comment>directory.asked-exists</comment>
        <translation>Ihr Mailserver sagt, dass er E-Mails für die Adresse annimmt.</translation>
    </message>
    <message>
        <source>Your mail server says that there is no such address.</source>
        <comment>directory.asked-unknown</comment>
        <translation>Ihr Mailserver sagt, dass es diese Adresse nicht gibt.</translation>
    </message>
    <message>
        <source>Create the address at your mail server.</source>
        <comment>directory.asked-unknown!</comment>
        <translation>Legen Sie die Adresse auf Ihrem Mailserver an.</translation>
    </message>
    <message>
        <source>Your mail server did not say in time whether the address exists, or its answer was about something else.</source>
        <comment>directory.not-answered</comment>
        <translation>Ihr Mailserver hat nicht rechtzeitig gesagt, ob es die Adresse gibt, oder seine Antwort betraf etwas anderes.</translation>
    </message>
    <message>
        <source>Look whether your mail server answers the backup at RCPT, at once and not with a refusal of the backup; or import a list with the address.</source>
        <comment>directory.not-answered!</comment>
        <translation>Sehen Sie nach, ob Ihr Mailserver dem Backup-MX bei RCPT sofort antwortet und ihn nicht selbst ablehnt; oder importieren Sie eine Liste mit der Adresse.</translation>
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
            <numerusform>Vollständige Liste mit %n Adresse, vor {age:duration} gelesen</numerusform>
            <numerusform>Vollständige Liste mit %n Adressen, vor {age:duration} gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n addresses, read {age:duration} ago; not complete</source>
        <comment>directory.known-list#addresses</comment>
        <translation>
            <numerusform>Liste mit %n Adresse, vor {age:duration} gelesen; nicht vollständig</numerusform>
            <numerusform>Liste mit %n Adressen, vor {age:duration} gelesen; nicht vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned %n addresses; not complete</source>
        <comment>directory.known-learned#addresses</comment>
        <translation>
            <numerusform>%n gelernte Adresse; nicht vollständig</numerusform>
            <numerusform>%n gelernte Adressen; nicht vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known yet, but your mail server refuses those that do not exist</source>
        <comment>directory.known-tested</comment>
        <translation>Noch ist keine Adresse bekannt, aber Ihr Mailserver lehnt Adressen ab, die es nicht gibt</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so it cannot be learned who exists</source>
        <comment>directory.known-catch-all</comment>
        <translation>Ihr Mailserver nimmt E-Mails für jede Adresse an; so ist nicht zu erfahren, welche es gibt</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <comment>directory.known-nothing</comment>
        <translation>Es ist nichts bekannt</translation>
    </message>
    <message>
        <source>unknown addresses are refused while your mail server is away.</source>
        <comment>directory.others-refused</comment>
        <translation>Unbekannte Adressen werden abgelehnt, während Ihr Mailserver nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>unknown addresses are put off while your mail server is away.</source>
        <comment>directory.others-deferred</comment>
        <translation>Unbekannte Adressen werden vorübergehend abgewiesen, während Ihr Mailserver nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>every address is accepted while your mail server is away.</source>
        <comment>directory.others-accepted</comment>
        <translation>Jede Adresse wird angenommen, während Ihr Mailserver nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Line {line}: no address in it ({begins})</source>
        <comment>directory.line-no-address</comment>
        <translation>Zeile {line}: enthält keine Adresse ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: it stands for every address, which says nothing about who exists ({begins})</source>
        <comment>directory.line-catch-all</comment>
        <translation>Zeile {line}: steht für jede Adresse und sagt daher nicht, welche es gibt ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: too long to be read ({begins})</source>
        <comment>directory.line-too-long</comment>
        <translation>Zeile {line}: zu lang zum Lesen ({begins})</translation>
    </message>
    <message>
        <source>{domain} is not among the protected domains.</source>
        <comment>directory.no-such-domain</comment>
        <translation>{domain} gehört nicht zu den geschützten Domains.</translation>
    </message>
    <message>
        <source>{domain} has no list “{list}”.</source>
        <comment>directory.no-such-list</comment>
        <translation>{domain} hat keine Liste „{list}“.</translation>
    </message>
    <message>
        <source>The list is not here any more: it was imported, or it waited too long. Send it again.</source>
        <comment>directory.no-such-upload</comment>
        <translation>Die Liste ist nicht mehr da: Sie wurde importiert oder hat zu lange gewartet. Senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Other lists are being read just now. Try again in a minute.</source>
        <comment>directory.too-many-uploads</comment>
        <translation>Gerade werden andere Listen gelesen. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>“{list}” cannot be the name of a list: 1 to 100 characters, in one line.</source>
        <comment>directory.bad-list-name</comment>
        <translation>„{list}“ kann nicht der Name einer Liste sein: 1 bis 100 Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in it, so nothing was imported.</source>
        <comment>directory.empty-list</comment>
        <translation>Darin steht keine Adresse von {domain}, deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>A complete list of nobody would have all mail refused while your mail server is away.</source>
        <comment>directory.empty-list!</comment>
        <translation>Mit einer vollständigen Liste ohne Adressen würden alle E-Mails abgelehnt, während Ihr Mailserver nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The list has more than {most} addresses and was cut: it cannot be taken for a complete one.</source>
        <comment>directory.list-cut</comment>
        <translation>Die Liste hat mehr als {most} Adressen und wurde gekürzt: Als vollständige kann sie nicht gelten.</translation>
    </message>
    <message>
        <source>There is room for {most} addresses in all, and this list would not fit. Nothing was changed.</source>
        <comment>directory.full</comment>
        <translation>Platz ist insgesamt für {most} Adressen, und diese Liste passt nicht mehr hinein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{domain} has {mostLists} lists already, the most there can be. Remove one first.</source>
        <comment>directory.too-many-lists</comment>
        <translation>{domain} hat schon {mostLists} Listen; mehr sind nicht möglich. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The list was not read to its end, because the service stopped.</source>
        <comment>directory.stopped</comment>
        <translation>Die Liste wurde nicht zu Ende gelesen, weil der Dienst beendet wurde.</translation>
    </message>
    <message>
        <source>The file of known addresses is damaged.</source>
        <comment>directory.damaged</comment>
        <translation>Die Datei der bekannten Adressen ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of known addresses could not be read or written.</source>
        <comment>directory.failed</comment>
        <translation>Die Datei der bekannten Adressen konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>directory.failed!</comment>
        <translation>Sehen Sie nach, ob auf dem Datenträger des Datenverzeichnisses Platz ist und was im Protokoll des Dienstes steht.</translation>
    </message>
    <message>
        <source>The file of known addresses was written by a newer Restante.</source>
        <comment>directory.newer-schema</comment>
        <translation>Die Datei der bekannten Adressen stammt von einer neueren Version von Restante.</translation>
    </message>
    <message>
        <source>The file of known addresses cannot be opened.</source>
        <comment>directory.cannot-open</comment>
        <translation>Die Datei der bekannten Adressen lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <comment>directory.source-missing</comment>
        <translation>{place} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>{place} is not a plain file.</source>
        <comment>directory.source-no-file</comment>
        <translation>{place} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {detail}</source>
        <comment>directory.source-unreadable</comment>
        <translation>{place} lässt sich nicht lesen: {detail}</translation>
    </message>
    <message>
        <source>{place} is being written all the time, so it was not read.</source>
        <comment>directory.source-changing</comment>
        <translation>In {place} wird ständig geschrieben, deshalb wurde nicht daraus gelesen.</translation>
    </message>
    <message>
        <source>{place} is too large: a list may have {most} addresses, and a file 2 GB.</source>
        <comment>directory.source-too-large</comment>
        <translation>{place} ist zu groß: Eine Liste darf {most} Adressen haben und eine Datei 2&#xa0;GB.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in {place}, so nothing was changed.</source>
        <comment>directory.source-empty</comment>
        <translation>In {place} steht keine Adresse von {domain}, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>If so many have really left, import the list by hand under the name “{list}”. If not, find out why they are missing. When it stays the same for a day, it is taken by itself.</source>
        <comment>directory.source-shrunk!</comment>
        <translation>Wenn wirklich so viele weggefallen sind, importieren Sie die Liste von Hand unter dem Namen „{list}“. Wenn nicht, suchen Sie den Grund. Bleibt es einen Tag lang dabei, wird sie von selbst übernommen.</translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} could not be read for {age:duration}: {reason:sentence}</source>
        <comment>directory.source-fails</comment>
        <translation>Die Liste „{list}“ von {domain} konnte seit {age:duration} nicht gelesen werden: {reason:sentence}</translation>
    </message>
    <message>
        <source>Everything goes on with the addresses that are known; new ones are missing until it can be read again.</source>
        <comment>directory.source-fails!</comment>
        <translation>Alles läuft mit den bekannten Adressen weiter; neue fehlen, bis die Liste wieder gelesen werden kann.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago: {reason:sentence}</source>
        <comment>directory.source-ends</comment>
        <translation>Die vollständige Liste „{list}“ von {domain} wurde zuletzt vor {age:duration} gelesen: {reason:sentence}</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ends!</comment>
        <translation>Nach einer Woche gilt sie nicht mehr: Dann werden unbekannte Adressen nur vorübergehend abgewiesen statt abgelehnt, während Ihr Mailserver nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago.</source>
        <comment>directory.source-ages</comment>
        <translation>Die vollständige Liste „{list}“ von {domain} wurde zuletzt vor {age:duration} gelesen.</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ages!</comment>
        <translation>Nach einer Woche gilt sie nicht mehr: Dann werden unbekannte Adressen nur vorübergehend abgewiesen statt abgelehnt, während Ihr Mailserver nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The list “{list}” is read from {place} by itself.</source>
        <comment>ctl.source-read</comment>
        <translation>Die Liste „{list}“ wird von selbst aus {place} gelesen.</translation>
    </message>
    <message>
        <source>The list “{list}” should be read from {place} by itself, but: {problem:sentence}</source>
        <comment>ctl.source-failed</comment>
        <translation>Die Liste „{list}“ soll von selbst aus {place} gelesen werden, aber: {problem:sentence}</translation>
    </message>
    <message>
        <source>The name in {place} cannot be found.</source>
        <comment>directory.ldap-no-host</comment>
        <translation>Der Name in {place} ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be reached: {detail}</source>
        <comment>directory.ldap-unreachable</comment>
        <translation>Der Verzeichnisserver {place} ist nicht erreichbar: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} does not answer.</source>
        <comment>directory.ldap-timed-out</comment>
        <translation>Der Verzeichnisserver {place} antwortet nicht.</translation>
    </message>
    <message>
        <source>The directory server {place} took longer than ten minutes.</source>
        <comment>directory.ldap-slow</comment>
        <translation>Der Verzeichnisserver {place} brauchte länger als zehn Minuten.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} that can be trusted: its certificate must be valid, be for that name, and be signed by someone this computer trusts (or caFile names).</source>
        <comment>directory.ldap-tls</comment>
        <translation>Keine vertrauenswürdige verschlüsselte Verbindung zu {place}: Das Zertifikat muss gültig und auf diesen Namen ausgestellt sein, und zwar von einer Stelle, der dieser Computer vertraut (oder die caFile nennt).</translation>
    </message>
    <message>
        <source>The certificates to judge {place} by cannot be read: {detail}</source>
        <comment>directory.ldap-ca-file</comment>
        <translation>Die Zertifikate, nach denen {place} beurteilt wird, lassen sich nicht lesen: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} refuses the login: {detail}</source>
        <comment>directory.ldap-login</comment>
        <translation>Der Verzeichnisserver {place} lehnt die Anmeldung ab: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} wants an encrypted connection: use ldaps:// or startTls.</source>
        <comment>directory.ldap-wants-tls</comment>
        <translation>Der Verzeichnisserver {place} verlangt eine verschlüsselte Verbindung: Verwenden Sie ldaps:// oder startTls.</translation>
    </message>
    <message>
        <source>The directory server {place} knows nothing below that base, or does not show it to us.</source>
        <comment>directory.ldap-no-base</comment>
        <translation>Der Verzeichnisserver {place} kennt unterhalb dieser Basis nichts oder zeigt es uns nicht.</translation>
    </message>
    <message>
        <source>The filter for {place} is not understood.</source>
        <comment>directory.ldap-bad-filter</comment>
        <translation>Der Filter für {place} wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The directory server {place} does not let us search: {detail}</source>
        <comment>directory.ldap-refused</comment>
        <translation>Der Verzeichnisserver {place} erlaubt uns die Suche nicht: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} did not give all it has: {detail}</source>
        <comment>directory.ldap-cut</comment>
        <translation>Der Verzeichnisserver {place} hat nicht alles geliefert, was er hat: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} sends us to another one, which is not followed: {detail}</source>
        <comment>directory.ldap-referred</comment>
        <translation>Der Verzeichnisserver {place} verweist auf einen anderen; dem wird nicht gefolgt: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be searched: {detail}</source>
        <comment>directory.ldap-failed</comment>
        <translation>Der Verzeichnisserver {place} lässt sich nicht durchsuchen: {detail}</translation>
    </message>
    <message>
        <source>List</source>
        <comment>ctl.head.list</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>ctl.head.address</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>ctl.head.lists</comment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>ctl.head.read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>ctl.head.complete</comment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ctl.yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ctl.no</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now: it does not answer, or has only just come back.</source>
        <comment>directory.cannot-ask</comment>
        <translation>Ihr Mailserver kann gerade nicht gefragt werden: Er antwortet nicht oder ist eben erst zurück.</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>address.state.exists</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>does not exist</source>
        <comment>address.state.gone</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Ready: {readiness} of 100. In lists: {listed}, learned: {learned}, found not to exist: {gone}.</source>
        <comment>ctl.directory-figures</comment>
        <translation>Bereitschaft: {readiness} von 100. In Listen: {listed}, gelernt: {learned}, als nicht vorhanden erkannt: {gone}.</translation>
    </message>
    <message>
        <source>The mail server takes mail for every address (catch-all).</source>
        <comment>ctl.directory-catch-all</comment>
        <translation>Der Mailserver nimmt E-Mails für jede Adresse an (Catch-all).</translation>
    </message>
    <message>
        <source>No addresses are known.</source>
        <comment>ctl.no-addresses</comment>
        <translation>Es sind keine Adressen bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <comment>ctl.list-accepted#accepted</comment>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them named again</source>
        <comment>ctl.list-duplicates#duplicates</comment>
        <translation>
            <numerusform>davon %n mehrfach genannt</numerusform>
            <numerusform>davon %n mehrfach genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of other domains left out: {foreignDomains}</source>
        <comment>ctl.list-foreign#foreign</comment>
        <translation>
            <numerusform>%n Adresse anderer Domains weggelassen: {foreignDomains}</numerusform>
            <numerusform>%n Adressen anderer Domains weggelassen: {foreignDomains}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that were not understood:</source>
        <comment>ctl.list-faults#faults</comment>
        <translation>
            <numerusform>%n Zeile, die nicht verstanden wurde:</numerusform>
            <numerusform>%n Zeilen, die nicht verstanden wurden:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more addresses than fit; the rest was not read.</source>
        <comment>ctl.list-truncated</comment>
        <translation>Es sind mehr Adressen, als Platz haben; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was only a look.</source>
        <comment>ctl.list-not-imported</comment>
        <translation>Nichts wurde importiert: Das war nur eine Vorschau.</translation>
    </message>
    <message numerus="yes">
        <source>The list “{list}” of {domain} is in use: %n addresses.</source>
        <comment>ctl.list-imported#count</comment>
        <translation>
            <numerusform>Die Liste „{list}“ von {domain} ist in Gebrauch: %n Adresse.</numerusform>
            <numerusform>Die Liste „{list}“ von {domain} ist in Gebrauch: %n Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} is removed.</source>
        <comment>ctl.list-removed</comment>
        <translation>Die Liste „{list}“ von {domain} ist entfernt.</translation>
    </message>
    <message>
        <source>{host} stands in the MX records of {domain}, behind {primary}. All is as it should be.</source>
        <comment>MX-100</comment>
        <translation>{host} steht in den MX-Records von {domain}, hinter {primary}. Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>{domain} has no MX record that points here.</source>
        <comment>MX-101</comment>
        <translation>{domain} hat keinen MX-Record, der hierher zeigt.</translation>
    </message>
    <message>
        <source>Add the record shown to the zone of {domain}. Until then no sender can find this backup.</source>
        <comment>MX-101!</comment>
        <translation>Fügen Sie den angezeigten Eintrag in die Zone von {domain} ein. Vorher kann kein Absender diesen Backup-MX finden.</translation>
    </message>
    <message>
        <source>{host} has the same preference as {primary} ({preference:id}), so senders choose between them by chance.</source>
        <comment>MX-102</comment>
        <translation>{host} hat dieselbe Priorität wie {primary} ({preference:id}); Absender wählen deshalb zufällig zwischen beiden.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than {primary} has. Then senders come here only when {primary} does not answer.</source>
        <comment>MX-102!</comment>
        <translation>Geben Sie {host} eine größere Zahl als {primary}. Dann kommen Absender nur hierher, wenn {primary} nicht antwortet.</translation>
    </message>
    <message>
        <source>In the MX records of {domain}, {host} comes first, so all mail is sent here.</source>
        <comment>MX-103</comment>
        <translation>In den MX-Records von {domain} kommt {host} zuerst; deshalb werden alle E-Mails hierher gesendet.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than your own mail server has. The mail here is handed over, but every message takes the detour.</source>
        <comment>MX-103!</comment>
        <translation>Geben Sie {host} eine größere Zahl als Ihrem eigenen Mailserver. Die E-Mails werden zwar von hier übergeben, aber jede macht den Umweg.</translation>
    </message>
    <message>
        <source>Senders are not told where mail for {domain} goes: {why:sentence}.</source>
        <comment>MX-104</comment>
        <translation>Absender erfahren nicht, wohin E-Mails für {domain} gehen: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain, then set the MX records in its zone.</source>
        <comment>MX-104!</comment>
        <translation>Prüfen Sie, ob die Domain richtig geschrieben ist, und tragen Sie dann die MX-Records in ihrer Zone ein.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail at all (null MX).</source>
        <comment>MX-105</comment>
        <translation>{domain} gibt an, überhaupt keine E-Mails anzunehmen (Null-MX).</translation>
    </message>
    <message>
        <source>Remove the record with the single dot from the zone and set the MX records shown.</source>
        <comment>MX-105!</comment>
        <translation>Entfernen Sie den Eintrag mit dem einzelnen Punkt aus der Zone und tragen Sie die angezeigten MX-Records ein.</translation>
    </message>
    <message>
        <source>An MX record of {domain} names the address {target}. Only host names are allowed there.</source>
        <comment>MX-106</comment>
        <translation>Ein MX-Record von {domain} nennt die Adresse {target}. Erlaubt sind dort nur Hostnamen.</translation>
    </message>
    <message>
        <source>Put the server&apos;s host name into the record. Many senders do not deliver to a record with an address.</source>
        <comment>MX-106!</comment>
        <translation>Tragen Sie den Hostnamen des Servers ein. Viele Absender stellen nicht zu, wenn dort eine Adresse steht.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target}, which is only an alias of {canonical}.</source>
        <comment>MX-107</comment>
        <translation>Die MX-Records von {domain} nennen {target}; das ist nur ein Alias von {canonical}.</translation>
    </message>
    <message>
        <source>Name {canonical} in the record. Some senders refuse an alias there.</source>
        <comment>MX-107!</comment>
        <translation>Tragen Sie {canonical} ein. Manche Absender lehnen einen Alias an dieser Stelle ab.</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has no address in the DNS.</source>
        <comment>MX-108</comment>
        <translation>{target}, ein Mailserver für {domain}, hat keine Adresse im DNS.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for {target}, or correct its name in the MX record.</source>
        <comment>MX-108!</comment>
        <translation>Fügen Sie einen A- oder AAAA-Record für {target} hinzu, oder berichtigen Sie den Namen im MX-Record.</translation>
    </message>
    <message>
        <source>If they are yours, all is well. If not, remove their records: mail may be delivered to them.</source>
        <comment>MX-109!</comment>
        <translation>Wenn sie Ihnen gehören, ist alles in Ordnung. Wenn nicht, entfernen Sie ihre Einträge: Dorthin können E-Mails zugestellt werden.</translation>
    </message>
    <message>
        <source>The name servers of {domain} give different MX records.</source>
        <comment>MX-110</comment>
        <translation>Die Nameserver von {domain} geben verschiedene MX-Records aus.</translation>
    </message>
    <message>
        <source>If the records were changed just now, check again in an hour. Otherwise ask your DNS provider why the servers differ.</source>
        <comment>MX-110!</comment>
        <translation>Wurden die Einträge gerade geändert, prüfen Sie in einer Stunde noch einmal. Sonst fragen Sie Ihren DNS-Provider, warum die Server verschieden antworten.</translation>
    </message>
    <message>
        <source>Name server {server} of {domain}: {why:sentence}.</source>
        <comment>MX-111</comment>
        <translation>Nameserver {server} von {domain}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check again later. If it stays so, tell your DNS provider: some senders ask this server too.</source>
        <comment>MX-111!</comment>
        <translation>Prüfen Sie es später noch einmal. Bleibt es so, sagen Sie es Ihrem DNS-Provider: Auch manche Absender fragen diesen Server.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be checked: {why:sentence}.</source>
        <comment>MX-112</comment>
        <translation>Die MX-Records von {domain} konnten nicht geprüft werden: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the internet line and the DNS servers of this machine, then check again. Nothing is said against the domain itself.</source>
        <comment>MX-112!</comment>
        <translation>Prüfen Sie die Internetanbindung und die DNS-Server dieses Rechners, dann prüfen Sie noch einmal. Gegen die Domain selbst spricht das nicht.</translation>
    </message>
    <message>
        <source>The address of {target}, a mail server for {domain}, could not be looked up just now.</source>
        <comment>MX-113</comment>
        <translation>Die Adresse von {target}, einem Mailserver für {domain}, war gerade nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <comment>MX-113!</comment>
        <translation>Prüfen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The name servers of {domain} were not found, so only what DNS resolvers say was checked.</source>
        <comment>MX-114</comment>
        <translation>Die Nameserver von {domain} wurden nicht gefunden; geprüft wurde deshalb nur, was DNS-Resolver sagen.</translation>
    </message>
    <message>
        <source>Check again later. After a change of the zone, resolvers may show the old records for some hours.</source>
        <comment>MX-114!</comment>
        <translation>Prüfen Sie es später noch einmal. Nach einer Änderung der Zone können Resolver noch einige Stunden lang die alten Einträge zeigen.</translation>
    </message>
    <message>
        <source>there is no such domain</source>
        <comment>dns.no-domain</comment>
        <translation>es gibt diese Domain nicht</translation>
    </message>
    <message>
        <source>it has no MX record</source>
        <comment>dns.no-mx</comment>
        <translation>sie hat keinen MX-Record</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <comment>dns.silent</comment>
        <translation>kein Nameserver hat geantwortet</translation>
    </message>
    <message>
        <source>the DNS servers report a failure</source>
        <comment>dns.failed</comment>
        <translation>die DNS-Server melden einen Fehler</translation>
    </message>
    <message>
        <source>this is not a domain name</source>
        <comment>dns.bad-name</comment>
        <translation>das ist kein Domainname</translation>
    </message>
    <message>
        <source>it did not answer from here</source>
        <comment>dns.server-silent</comment>
        <translation>von hier aus hat er nicht geantwortet</translation>
    </message>
    <message>
        <source>it refuses to answer for this domain</source>
        <comment>dns.server-refused</comment>
        <translation>er lehnt Antworten für diese Domain ab</translation>
    </message>
    <message>
        <source>it answers, but is no authority for this domain</source>
        <comment>dns.server-lame</comment>
        <translation>er antwortet, ist aber für diese Domain nicht zuständig</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <comment>dns.server-no-address</comment>
        <translation>zu seinem Namen gibt es keine Adresse</translation>
    </message>
    <message>
        <source>its address could not be looked up</source>
        <comment>dns.server-address-unknown</comment>
        <translation>seine Adresse war nicht zu ermitteln</translation>
    </message>
    <message>
        <source>There is no mail server or domain of this name.</source>
        <comment>handover.no-such-primary</comment>
        <translation>Einen Mailserver oder eine Domain dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>{host} took the message.</source>
        <comment>handover.delivered</comment>
        <translation>{host} hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>{host} says that it does not take mail for this address: {text}</source>
        <comment>handover.recipient-refused</comment>
        <translation>{host} sagt, dass er für diese Adresse keine E-Mails annimmt: {text}</translation>
    </message>
    <message>
        <source>{host} does not take mail from this sender: {text}</source>
        <comment>handover.sender-refused</comment>
        <translation>{host} nimmt von diesem Absender keine E-Mails an: {text}</translation>
    </message>
    <message>
        <source>{host} refused the message, perhaps because it came from this backup; it is tried again: {text}</source>
        <comment>handover.refusal-doubted</comment>
        <translation>{host} hat die Nachricht abgelehnt, vielleicht weil sie von diesem Backup-MX kam; es wird erneut versucht: {text}</translation>
    </message>
    <message>
        <source>{host} did not take this message: {text}</source>
        <comment>handover.content-refused</comment>
        <translation>{host} hat diese Nachricht nicht angenommen: {text}</translation>
    </message>
    <message>
        <source>The mailbox is full; it is tried again: {text}</source>
        <comment>handover.mailbox-full</comment>
        <translation>Das Postfach ist voll; es wird erneut versucht: {text}</translation>
    </message>
    <message>
        <source>The message is too large for {host}.</source>
        <comment>handover.too-big</comment>
        <translation>Die Nachricht ist für {host} zu groß.</translation>
    </message>
    <message>
        <source>{host} takes fewer recipients at a time; the rest follows at once.</source>
        <comment>handover.too-many-recipients</comment>
        <translation>{host} nimmt weniger Empfänger auf einmal an; der Rest folgt sofort.</translation>
    </message>
    <message>
        <source>{host} asked to try again later: {text}</source>
        <comment>handover.temporary</comment>
        <translation>{host} verlangt einen späteren Versuch: {text}</translation>
    </message>
    <message>
        <source>The connection to {host} was cut before it confirmed the message; it is tried again.</source>
        <comment>handover.reply-lost</comment>
        <translation>Die Verbindung zu {host} brach ab, bevor die Nachricht bestätigt war; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before it decided; it is tried again.</source>
        <comment>handover.undecided</comment>
        <translation>Die Verbindung zu {host} endete vor einer Entscheidung; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>{host} does not take addresses with accents.</source>
        <comment>handover.smtputf8-not-supported</comment>
        <translation>{host} nimmt keine Adressen mit Umlauten oder Akzenten an.</translation>
    </message>
    <message>
        <source>The mail server of the domain has sent the message back here; it is held.</source>
        <comment>intake.came-back</comment>
        <translation>Der Mailserver der Domain hat die Nachricht hierher zurückgeschickt; sie ist angehalten.</translation>
    </message>
    <message>
        <source>The message has been here for too long.</source>
        <comment>handover.lifetime-max</comment>
        <translation>Die Nachricht war zu lange hier.</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n addresses at {domain} that took mail before is refused now ({reply}). It is held until {until:time}, then it goes back to the senders.</source>
        <comment>handover.held#recipients</comment>
        <translation>
            <numerusform>Für %n Adresse bei {domain}, die früher E-Mails bekam, werden E-Mails jetzt abgelehnt ({reply}). Sie sind bis {until:time} angehalten, dann gehen sie an die Absender zurück.</numerusform>
            <numerusform>Für %n Adressen bei {domain}, die früher E-Mails bekamen, werden E-Mails jetzt abgelehnt ({reply}). Sie sind bis {until:time} angehalten, dann gehen sie an die Absender zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the mail server: is a restore unfinished? Then choose in the queue to try again, or to return the mail to its senders.</source>
        <comment>handover.held!</comment>
        <translation>Sehen Sie auf dem Mailserver nach: Ist eine Wiederherstellung noch nicht fertig? Wählen Sie dann in der Warteschlange, ob es erneut versucht wird oder die E-Mails an ihre Absender zurückgehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients at {domain} that took mail before are refused now: {reply}</source>
        <comment>handover.held-address#recipients</comment>
        <translation>
            <numerusform>%n Empfänger bei {domain}, der früher E-Mails bekam, wird jetzt abgelehnt: {reply}</numerusform>
            <numerusform>%n Empfänger bei {domain}, die früher E-Mails bekamen, werden jetzt abgelehnt: {reply}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients at {domain} was refused for its content: {reply}</source>
        <comment>handover.held-content#recipients</comment>
        <translation>
            <numerusform>E-Mails für %n Empfänger bei {domain} wurden wegen ihres Inhalts abgelehnt: {reply}</numerusform>
            <numerusform>E-Mails für %n Empfänger bei {domain} wurden wegen ihres Inhalts abgelehnt: {reply}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held since {since:time}; it goes back to the senders at {until:time}.</source>
        <comment>handover.held-address.until</comment>
        <translation>Angehalten seit {since:time}; nach {until:time} gehen sie an die Absender zurück.</translation>
    </message>
    <message>
        <source>Held since {since:time}; it is given up at {until:time}, without a word to the senders.</source>
        <comment>handover.held-content.until</comment>
        <translation>Angehalten seit {since:time}; nach {until:time} werden sie verworfen, ohne Mitteilung an die Absender.</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <comment>handover.held-examples</comment>
        <translation>Zum Beispiel: {examples}</translation>
    </message>
    <message>
        <source>Looking for the Restante service…</source>
        <comment>ipc.connecting</comment>
        <translation>Der Restante-Dienst wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The Restante service does not answer at {path}: it is not running, or not installed on this computer.</source>
        <comment>ipc.no-service</comment>
        <translation>Der Restante-Dienst antwortet nicht unter {path}: Er läuft nicht, oder er ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>The Restante service at {path} cannot be reached from your account.</source>
        <comment>ipc.no-permission</comment>
        <translation>Der Restante-Dienst unter {path} ist mit Ihrem Konto nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to add you to the group restante.</source>
        <comment>ipc.no-permission!</comment>
        <translation>Bitten Sie den Administrator dieses Computers, Sie in die Gruppe restante aufzunehmen.</translation>
    </message>
    <message>
        <source>What answers at {path} is not the Restante service: it runs as {user}. Nothing was sent to it.</source>
        <comment>ipc.wrong-server</comment>
        <translation>Was unter {path} antwortet, ist nicht der Restante-Dienst: Es läuft unter dem Konto {user}. Nichts wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>The service and this program are of different versions (service {ours}, this program {yours}).</source>
        <comment>ipc.other-version</comment>
        <translation>Der Dienst und dieses Programm haben verschiedene Versionen (Dienst {ours}, dieses Programm {yours}).</translation>
    </message>
    <message>
        <source>Update both to the same version.</source>
        <comment>ipc.other-version!</comment>
        <translation>Bringen Sie beide auf dieselbe Version.</translation>
    </message>
    <message>
        <source>The contact with the Restante service is lost; it is being tried again.</source>
        <comment>ipc.lost</comment>
        <translation>Die Verbindung zum Restante-Dienst ist verloren; sie wird wieder aufgebaut, sobald es geht.</translation>
    </message>
    <message>
        <source>The connection to the service was closed.</source>
        <comment>ipc.closed</comment>
        <translation>Die Verbindung zum Dienst wurde geschlossen.</translation>
    </message>
    <message>
        <source>The Restante service does not answer any more; it is being tried again.</source>
        <comment>ipc.no-answer</comment>
        <translation>Der Restante-Dienst antwortet nicht mehr; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The service gave an answer that this program does not understand.</source>
        <comment>ipc.bad-answer</comment>
        <translation>Der Dienst gab eine Antwort, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>The path of the control socket is too long: {path}</source>
        <comment>ipc.path-too-long</comment>
        <translation>Der Pfad des Steuer-Sockets ist zu lang: {path}</translation>
    </message>
    <message>
        <source>The system takes at most 107 bytes. Choose a shorter path with control.socket.</source>
        <comment>ipc.path-too-long!</comment>
        <translation>Das System erlaubt höchstens 107 Byte. Wählen Sie mit control.socket einen kürzeren Pfad.</translation>
    </message>
    <message>
        <source>The control socket cannot be made: something else is already at {subject}.</source>
        <comment>ipc.not-a-socket</comment>
        <translation>Der Steuer-Socket lässt sich nicht anlegen: Unter {subject} ist schon etwas anderes.</translation>
    </message>
    <message>
        <source>The control socket cannot be opened ({subject}).</source>
        <comment>ipc.cannot-listen</comment>
        <translation>Der Steuer-Socket lässt sich nicht öffnen ({subject}).</translation>
    </message>
    <message>
        <source>The system does not say who is asking.</source>
        <comment>ipc.peer-unknown</comment>
        <translation>Das System sagt nicht, wer fragt.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <comment>ipc.not-allowed</comment>
        <translation>Mit Ihrem Konto ist das nicht erlaubt.</translation>
    </message>
    <message>
        <source>An administrator can add you in the settings under control.</source>
        <comment>ipc.not-allowed!</comment>
        <translation>Ein Administrator kann Sie in den Einstellungen unter control hinzufügen.</translation>
    </message>
    <message>
        <source>The service does not know this request ({subject}); it may be older than this program.</source>
        <comment>ipc.unknown-request</comment>
        <translation>Der Dienst kennt diese Anfrage nicht ({subject}); vielleicht ist er älter als dieses Programm.</translation>
    </message>
    <message>
        <source>The value of {subject} is not of the right kind.</source>
        <comment>ipc.wrong-type</comment>
        <translation>Der Wert von {subject} ist nicht von der richtigen Art.</translation>
    </message>
    <message>
        <source>The value of {subject} is outside what is allowed.</source>
        <comment>ipc.out-of-range</comment>
        <translation>Der Wert von {subject} liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>The service did not understand the line.</source>
        <comment>ipc.bad-line</comment>
        <translation>Der Dienst hat die Zeile nicht verstanden.</translation>
    </message>
    <message>
        <source>This is too much for one request.</source>
        <comment>ipc.line-too-long</comment>
        <translation>Das ist zu viel für eine einzige Anfrage.</translation>
    </message>
    <message>
        <source>This job has ended or does not exist.</source>
        <comment>ipc.no-such-job</comment>
        <translation>Dieser Auftrag ist beendet, oder es gibt ihn nicht.</translation>
    </message>
    <message>
        <source>Too many jobs are running; try again in a moment.</source>
        <comment>ipc.too-many-jobs</comment>
        <translation>Es laufen zu viele Aufträge; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Too many checks are running; try again in a moment.</source>
        <comment>ipc.too-many-checks</comment>
        <translation>Es laufen zu viele Prüfungen; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No domain is set up and none was named.</source>
        <comment>check.no-domain</comment>
        <translation>Es ist keine Domain eingerichtet, und es wurde keine genannt.</translation>
    </message>
    <message>
        <source>“{value}” is not a domain name.</source>
        <comment>check.bad-domain</comment>
        <translation>„{value}“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name. Set hostname in the configuration.</source>
        <comment>check.bad-hostname</comment>
        <translation>„{value}“ ist kein Hostname. Setzen Sie hostname in der Konfiguration.</translation>
    </message>
    <message>
        <source>“{value}” is not an address of a mail server (host or host:port).</source>
        <comment>check.bad-primary</comment>
        <translation>„{value}“ ist keine Adresse eines Mailservers (host oder host:port).</translation>
    </message>
    <message>
        <source>{host} refused the connection: the mail service there is not running.</source>
        <comment>net.connection-refused</comment>
        <translation>{host} hat die Verbindung abgelehnt: Der Maildienst läuft dort nicht.</translation>
    </message>
    <message>
        <source>The key of the certificate is not one of those that are trusted.</source>
        <comment>net.not-pinned</comment>
        <translation>Der Schlüssel des Zertifikats ist keiner von denen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>There is no way to {host} from here.</source>
        <comment>net.unreachable</comment>
        <translation>Von hier führt kein Weg zu {host}.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>net.timed-out</comment>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} ended the connection.</source>
        <comment>net.peer-closed</comment>
        <translation>{host} hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <comment>net.closed</comment>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <comment>net.reset</comment>
        <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
        <source>{host} no longer takes what is sent to it.</source>
        <comment>net.peer-does-not-read</comment>
        <translation>{host} nimmt nicht mehr entgegen, was ihm gesendet wird.</translation>
    </message>
    <message>
        <source>The chosen own address cannot be used.</source>
        <comment>net.source-not-usable</comment>
        <translation>Die gewählte eigene Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made.</source>
        <comment>net.tls-failed</comment>
        <translation>Die verschlüsselte Verbindung zu {host} kam nicht zustande.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted.</source>
        <comment>net.not-verified</comment>
        <translation>Dem Zertifikat von {host} kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>This address and port are already used by another program.</source>
        <comment>net.address-in-use</comment>
        <translation>Ein anderes Programm benutzt diese Adresse und diesen Port bereits.</translation>
    </message>
    <message>
        <source>The service may not use this port.</source>
        <comment>net.port-not-allowed</comment>
        <translation>Der Dienst darf diesen Port nicht benutzen.</translation>
    </message>
    <message>
        <source>This address does not belong to this computer.</source>
        <comment>net.address-not-ours</comment>
        <translation>Diese Adresse gehört nicht zu diesem Computer.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <comment>net.not-an-address</comment>
        <translation>Das ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>This address cannot be opened.</source>
        <comment>net.cannot-listen</comment>
        <translation>Diese Adresse lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <comment>tls.bad-certificate</comment>
        <translation>Das Zertifikat lässt sich nicht einlesen.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be read.</source>
        <comment>tls.bad-key</comment>
        <translation>Der Schlüssel des Zertifikats lässt sich nicht einlesen.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <comment>tls.key-does-not-match</comment>
        <translation>Der Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <comment>tls.cannot-make-certificate</comment>
        <translation>Ein Zertifikat ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The address for metrics cannot be opened.</source>
        <comment>metrics.cannot-listen</comment>
        <translation>Die Adresse für Messwerte lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A file of the certificate cannot be read.</source>
        <comment>tls.unreadable</comment>
        <translation>Eine Datei des Zertifikats lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The new certificate in {file} was not taken; the one before goes on. {reason:sentence}</source>
        <comment>TLS-100</comment>
        <translation>Das neue Zertifikat in {file} wurde nicht übernommen; das bisherige gilt weiter. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-100!</comment>
        <translation>Legen Sie dort Zertifikat und Schlüssel ab, die zusammengehören und für den Dienst lesbar sind. Sie werden in wenigen Sekunden übernommen.</translation>
    </message>
    <message>
        <source>The certificate in {file} cannot be used; mail is encrypted with one that nobody can verify. {reason:sentence}</source>
        <comment>TLS-101</comment>
        <translation>Das Zertifikat in {file} ist nicht verwendbar; E-Mails werden mit einem verschlüsselt, das niemand verifizieren kann. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-101!</comment>
        <translation>Legen Sie dort Zertifikat und Schlüssel ab, die zusammengehören und für den Dienst lesbar sind. Sie werden in wenigen Sekunden übernommen.</translation>
    </message>
    <message>
        <source>The certificate in {file} ended on {until:time}.</source>
        <comment>TLS-102</comment>
        <translation>Das Zertifikat in {file} ist abgelaufen; es galt bis {until:time}.</translation>
    </message>
    <message>
        <source>Renew it. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-102!</comment>
        <translation>Erneuern Sie es. Bis dahin stellen Absender, die Zertifikate verifizieren, hier nicht zu.</translation>
    </message>
    <message>
        <source>The certificate in {file} ends on {until:time}.</source>
        <comment>TLS-103</comment>
        <translation>Das Zertifikat in {file} läuft bald ab; es gilt bis {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. A new one in the same place is taken within seconds.</source>
        <comment>TLS-103!</comment>
        <translation>Erneuern Sie es vorher. Ein neues am selben Ort wird in wenigen Sekunden übernommen.</translation>
    </message>
    <message>
        <source>No certificate is for the name {hostname}, under which senders find this backup.</source>
        <comment>TLS-104</comment>
        <translation>Kein Zertifikat gilt für den Namen {hostname}, unter dem Absender diesen Backup-MX finden.</translation>
    </message>
    <message>
        <source>Get one for {hostname}, or correct the host name in the settings. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-104!</comment>
        <translation>Besorgen Sie eines für {hostname}, oder berichtigen Sie den Hostnamen in den Einstellungen. Bis dahin stellen Absender, die Zertifikate verifizieren, hier nicht zu.</translation>
    </message>
    <message>
        <source>Mail Delivery System</source>
        <comment>notice.from-name</comment>
        <translation>E-Mail-Zustellung</translation>
    </message>
    <message>
        <source>Technical details</source>
        <comment>notice.technical</comment>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <comment>notice.no-subject</comment>
        <translation>(ohne Betreff)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of your messages to {domain} are waiting as well:</source>
        <comment>notice.others#count</comment>
        <translation>
            <numerusform>Es wartet noch %n weitere Nachricht von Ihnen an {domain}:</numerusform>
            <numerusform>Es warten noch %n weitere Nachrichten von Ihnen an {domain}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>notice.more#count</comment>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} refused the message because of its content or its origin.</source>
        <comment>notice.reason.content</comment>
        <translation>Der Mailserver von {domain} hat die Nachricht wegen ihres Inhalts oder ihrer Herkunft abgelehnt.</translation>
    </message>
    <message>
        <source>The message is too large for the mail server of {domain}.</source>
        <comment>notice.reason.too-big</comment>
        <translation>Die Nachricht ist für den Mailserver von {domain} zu groß.</translation>
    </message>
    <message>
        <source>Send large files in another way, or in several messages.</source>
        <comment>notice.advice.too-big</comment>
        <translation>Senden Sie große Dateien auf anderem Weg oder in mehreren Nachrichten.</translation>
    </message>
    <message>
        <source>This text is longer than {most} bytes.</source>
        <comment>notice.template-too-large</comment>
        <translation>Dieser Text ist länger als {most} Byte.</translation>
    </message>
    <message>
        <source>Line {line} is not written in UTF-8.</source>
        <comment>notice.template-encoding</comment>
        <translation>Zeile {line} ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>Line {line} must begin with “Subject:”, followed by the subject.</source>
        <comment>notice.template-subject</comment>
        <translation>Zeile {line} muss mit „Subject:“ beginnen; danach folgt der Betreff.</translation>
    </message>
    <message>
        <source>Line {line} has a control character.</source>
        <comment>notice.template-control</comment>
        <translation>Zeile {line} enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Line {line} opens a brace that is not closed. Two braces, {value}, stand for one.</source>
        <comment>notice.template-brace</comment>
        <translation>Zeile {line} öffnet eine geschweifte Klammer, die nicht geschlossen wird. Zwei davon, {value}, stehen für eine.</translation>
    </message>
    <message>
        <source>Line {line}: this kind of notice does not know {value}.</source>
        <comment>notice.template-placeholder</comment>
        <translation>Zeile {line}: Diese Art von Mitteilung kennt {value} nicht.</translation>
    </message>
    <message>
        <source>There is no text below the subject.</source>
        <comment>notice.template-empty</comment>
        <translation>Unter dem Betreff steht kein Text.</translation>
    </message>
    <message>
        <source>There is no such kind of notice, or no such language.</source>
        <comment>notice.no-such-template</comment>
        <translation>Diese Art von Mitteilung oder diese Sprache gibt es nicht.</translation>
    </message>
    <message>
        <source>The text could not be kept: {detail}</source>
        <comment>notice.cannot-write</comment>
        <translation>Der Text konnte nicht gespeichert werden: {detail}</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no mail server is listening there.</source>
        <comment>primary.connection-refused</comment>
        <translation>{host} lehnt die Verbindung ab: Dort lauscht kein Mailserver.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <comment>primary.unreachable</comment>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>primary.timed-out</comment>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} cut the connection.</source>
        <comment>primary.disconnected</comment>
        <translation>{host} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>What {host} answers is no SMTP.</source>
        <comment>primary.protocol</comment>
        <translation>Was {host} antwortet, ist kein SMTP.</translation>
    </message>
    <message>
        <source>{host} ended the session: {text}</source>
        <comment>primary.closing</comment>
        <translation>{host} hat die Sitzung beendet: {text}</translation>
    </message>
    <message>
        <source>{host} does not take connections: {text}</source>
        <comment>primary.greeting-refused</comment>
        <translation>{host} nimmt keine Verbindungen an: {text}</translation>
    </message>
    <message>
        <source>{host} does not accept our greeting: {text}</source>
        <comment>primary.ehlo-refused</comment>
        <translation>{host} akzeptiert unsere Begrüßung nicht: {text}</translation>
    </message>
    <message>
        <source>{host} offers encryption, but refuses it: {text}</source>
        <comment>primary.starttls-refused</comment>
        <translation>{host} bietet Verschlüsselung an, lehnt sie aber ab: {text}</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, but it is required.</source>
        <comment>primary.tls-not-offered</comment>
        <translation>{host} bietet keine Verschlüsselung an; sie ist aber vorgeschrieben.</translation>
    </message>
    <message>
        <source>Encryption with {host} failed: {text}</source>
        <comment>primary.tls-failed</comment>
        <translation>Die Verschlüsselung mit {host} ist gescheitert: {text}</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {text}</source>
        <comment>primary.certificate-not-verified</comment>
        <translation>Dem Zertifikat von {host} kann nicht vertraut werden: {text}</translation>
    </message>
    <message>
        <source>Correct the certificate of the server, or the settings of the domain (tls, tlsName). The mail is kept here meanwhile.</source>
        <comment>primary.certificate-not-verified!</comment>
        <translation>Berichtigen Sie das Zertifikat des Servers oder die Einstellungen der Domain (tls, tlsName). Inzwischen bleiben die E-Mails hier.</translation>
    </message>
    <message>
        <source>{host} showed a key that is not among the trusted ones. SHA-256 of the key: {text}</source>
        <comment>primary.key-not-trusted</comment>
        <translation>{host} zeigte einen Schlüssel, der nicht zu den vertrauten gehört. SHA-256 des Schlüssels: {text}</translation>
    </message>
    <message>
        <source>If the server has a new certificate, compare this value with its own and add it to the settings of the domain (tlsPins). Else somebody may be in between. The mail is kept here meanwhile.</source>
        <comment>primary.key-not-trusted!</comment>
        <translation>Wenn der Server ein neues Zertifikat hat, vergleichen Sie diesen Wert mit seinem eigenen und nehmen Sie ihn in die Einstellungen der Domain auf (tlsPins). Sonst sitzt vielleicht jemand dazwischen. Inzwischen bleiben die E-Mails hier.</translation>
    </message>
    <message>
        <source>{host} has a new key. It is trusted because its certificate is valid. SHA-256 of the key: {pin}</source>
        <comment>primary.new-key</comment>
        <translation>{host} hat einen neuen Schlüssel. Ihm wird vertraut, weil sein Zertifikat gültig ist. SHA-256 des Schlüssels: {pin}</translation>
    </message>
    <message>
        <source>Add it to the settings of the domain (tlsPins) if it is to stay.</source>
        <comment>primary.new-key!</comment>
        <translation>Nehmen Sie ihn in die Einstellungen der Domain auf (tlsPins), wenn er bleiben soll.</translation>
    </message>
    <message>
        <source>{host} refuses the login: {text}</source>
        <comment>primary.login-refused</comment>
        <translation>{host} lehnt die Anmeldung ab: {text}</translation>
    </message>
    <message>
        <source>Give the right name and password: “restantectl secret set NAME”, with the name that auth of the domain has. It is tried at once, and every five minutes; the mail is kept here meanwhile.</source>
        <comment>primary.login-refused!</comment>
        <translation>Geben Sie den richtigen Namen und das richtige Passwort an: „restantectl secret set NAME“, mit dem Namen, der in auth der Domain steht. Versucht wird es sofort und dann alle fünf Minuten; inzwischen bleiben die E-Mails hier.</translation>
    </message>
    <message>
        <source>{host} offers no login by name and password (PLAIN or LOGIN).</source>
        <comment>primary.login-not-offered</comment>
        <translation>{host} bietet keine Anmeldung mit Name und Passwort an (PLAIN oder LOGIN).</translation>
    </message>
    <message>
        <source>Switch the login on there for this connection, or leave it out of the settings of the domain (auth). The mail is kept here meanwhile.</source>
        <comment>primary.login-not-offered!</comment>
        <translation>Schalten Sie die Anmeldung dort für diese Verbindung ein, oder lassen Sie sie in den Einstellungen der Domain weg (auth). Inzwischen bleiben die E-Mails hier.</translation>
    </message>
    <message>
        <source>There is no usable name and password for the login at {host}: {text}</source>
        <comment>primary.no-password</comment>
        <translation>Für die Anmeldung bei {host} fehlen ein brauchbarer Name und ein Passwort: {text}</translation>
    </message>
    <message>
        <source>Give them as user:password: “restantectl secret set NAME”, with the name that auth of the domain has. The mail is kept here meanwhile.</source>
        <comment>primary.no-password!</comment>
        <translation>Geben Sie beides als benutzer:passwort an: „restantectl secret set NAME“, mit dem Namen, der in auth der Domain steht. Inzwischen bleiben die E-Mails hier.</translation>
    </message>
    <message>
        <source>Switch encryption on there, or do not require it in the settings of the domain. The mail is kept here meanwhile.</source>
        <comment>primary.tls-not-offered!</comment>
        <translation>Schalten Sie die Verschlüsselung dort ein, oder schreiben Sie sie in den Einstellungen der Domain nicht vor. Inzwischen bleiben die E-Mails hier.</translation>
    </message>
    <message>
        <source>The address from which {host} is to be reached is not one of this machine: {text}</source>
        <comment>primary.source-not-usable</comment>
        <translation>Die Adresse, von der aus {host} erreicht werden soll, gehört nicht zu diesem Rechner: {text}</translation>
    </message>
    <message>
        <source>There is no address for {host}.</source>
        <comment>primary.no-address</comment>
        <translation>Für {host} gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>{host} is this backup itself, not the mail server behind it.</source>
        <comment>primary.is-us</comment>
        <translation>{host} ist dieser Backup-MX selbst, nicht der Mailserver dahinter.</translation>
    </message>
    <message>
        <source>Enter the address of your own mail server in the settings of the domain.</source>
        <comment>primary.is-us!</comment>
        <translation>Tragen Sie in den Einstellungen der Domain die Adresse Ihres eigenen Mailservers ein.</translation>
    </message>
    <message>
        <source>Your mail server {host} refuses all mail from this backup: {text}</source>
        <comment>primary.refuses-us</comment>
        <translation>Ihr Mailserver {host} lehnt alle E-Mails von diesem Backup-MX ab: {text}</translation>
    </message>
    <message>
        <source>Allow this backup on your mail server. The mail is kept here and tried again by itself.</source>
        <comment>primary.refuses-us!</comment>
        <translation>Lassen Sie diesen Backup-MX auf Ihrem Mailserver zu. Die E-Mails bleiben hier, und es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}: {reason:sentence}</source>
        <comment>primary.down</comment>
        <translation>Ihr Mailserver {host} antwortet seit {since:time} nicht: {reason:sentence}</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. The mail is handed over by itself as soon as it answers.</source>
        <comment>primary.down!</comment>
        <translation>Prüfen Sie, ob der Server und seine Internetanbindung laufen. Die E-Mails werden von selbst übergeben, sobald er antwortet.</translation>
    </message>
    <message>
        <source>The mail server of {domain} sends mail for this domain back to this backup. That mail is held.</source>
        <comment>loop.came-back</comment>
        <translation>Der Mailserver von {domain} schickt E-Mails für diese Domain an diesen Backup-MX zurück. Sie sind angehalten.</translation>
    </message>
    <message>
        <source>Correct how that server delivers mail for {domain}: it must keep it, not look for its MX. Then release the held mail in the queue.</source>
        <comment>loop.came-back!</comment>
        <translation>Berichtigen Sie, wie dieser Server E-Mails für {domain} zustellt: Er muss sie behalten und darf nicht nach dem MX der Domain suchen. Geben Sie dann die angehaltenen E-Mails in der Warteschlange frei.</translation>
    </message>
    <message>
        <source>The DNS says that {domain} takes no mail at all (null MX).</source>
        <comment>route.null-mx</comment>
        <translation>Laut DNS nimmt {domain} überhaupt keine E-Mails an (Null-MX).</translation>
    </message>
    <message>
        <source>Correct the MX records of the domain. Meanwhile the last good ones are used.</source>
        <comment>route.null-mx!</comment>
        <translation>Berichtigen Sie die MX-Records der Domain. Inzwischen werden die letzten guten verwendet.</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <comment>route.no-such-domain</comment>
        <translation>Das DNS kennt {domain} nicht.</translation>
    </message>
    <message>
        <source>Check that the domain is still registered. Meanwhile the last good MX records are used.</source>
        <comment>route.no-such-domain!</comment>
        <translation>Prüfen Sie, ob die Domain noch registriert ist. Inzwischen werden die letzten guten MX-Records verwendet.</translation>
    </message>
    <message>
        <source>The MX records of {domain} cannot be looked up just now.</source>
        <comment>route.dns-failed</comment>
        <translation>Die MX-Records von {domain} sind gerade nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. Meanwhile the last good records are used.</source>
        <comment>route.dns-failed!</comment>
        <translation>Prüfen Sie die Nameserver und die Internetanbindung dieses Rechners. Inzwischen werden die letzten guten Einträge verwendet.</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so the mail server behind this backup is not known.</source>
        <comment>route.no-mx</comment>
        <translation>{domain} hat keinen MX-Record; deshalb ist der Mailserver hinter diesem Backup-MX nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the address of your mail server in the settings of the domain, or add its MX record.</source>
        <comment>route.no-mx!</comment>
        <translation>Tragen Sie die Adresse Ihres Mailservers in den Einstellungen der Domain ein, oder legen Sie seinen MX-Record an.</translation>
    </message>
    <message>
        <source>Among the MX records of {domain} there is none better than this backup.</source>
        <comment>route.only-us</comment>
        <translation>Unter den MX-Records von {domain} ist keiner, der besser ist als dieser Backup-MX.</translation>
    </message>
    <message>
        <source>Add the MX record of your own mail server with a smaller number, or enter its address in the settings of the domain.</source>
        <comment>route.only-us!</comment>
        <translation>Legen Sie den MX-Record Ihres eigenen Mailservers mit einer kleineren Zahl an, oder tragen Sie seine Adresse in den Einstellungen der Domain ein.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free.</source>
        <comment>disk.low</comment>
        <translation>Der Datenträger wird voll: {freeBytes:size} sind frei.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}.</source>
        <comment>disk.low!</comment>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenverzeichnisses {directory}.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>disk.full</comment>
        <translation>Der Datenträger ist voll: Nur {freeBytes:size} sind frei, und weitere E-Mails werden nicht angenommen. Was hier ist, ist sicher.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}. Senders try again by themselves for some days.</source>
        <comment>disk.full!</comment>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenverzeichnisses {directory}. Absender versuchen es einige Tage lang von selbst erneut.</translation>
    </message>
    <message>
        <source>The oldest mail for {domain} has been here for {oldestSeconds:duration}; it is returned to its sender at {until:time}.</source>
        <comment>spool.old-mail</comment>
        <translation>Die älteste E-Mail für {domain} ist seit {oldestSeconds:duration} hier; nach {until:time} geht sie an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>See in the queue why it cannot be handed over.</source>
        <comment>spool.old-mail!</comment>
        <translation>In der Warteschlange steht, warum sie nicht übergeben werden kann.</translation>
    </message>
    <message>
        <source>The domain of the sender does not exist.</source>
        <comment>outbound.no-such-domain</comment>
        <translation>Die Domain des Absenders gibt es nicht.</translation>
    </message>
    <message>
        <source>The domain of the sender takes no mail.</source>
        <comment>outbound.null-mx</comment>
        <translation>Die Domain des Absenders nimmt keine E-Mails an.</translation>
    </message>
    <message>
        <source>The mail server of the sender cannot be looked up just now.</source>
        <comment>outbound.dns-failed</comment>
        <translation>Der Mailserver des Absenders ist gerade nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>There is no address for the mail server of the sender.</source>
        <comment>outbound.no-address</comment>
        <translation>Für den Mailserver des Absenders gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>primary-test.resolve</comment>
        <translation>Adresse ermitteln</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>primary-test.connect</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>primary-test.ehlo</comment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>primary-test.starttls</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Asking for postmaster</source>
        <comment>primary-test.postmaster</comment>
        <translation>Frage nach postmaster</translation>
    </message>
    <message>
        <source>Asking for an address that cannot exist</source>
        <comment>primary-test.random</comment>
        <translation>Frage nach einer Adresse, die es nicht geben kann</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>primary-test.skipped</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Found: {addresses}</source>
        <comment>primary-test.resolved</comment>
        <translation>Gefunden: {addresses}</translation>
    </message>
    <message>
        <source>{host} cannot be looked up just now.</source>
        <comment>primary-test.dns-failed</comment>
        <translation>{host} ist gerade nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>primary-test.connected</comment>
        <translation>Verbunden mit {address}, Port {port:id}.</translation>
    </message>
    <message>
        <source>It answers as a mail server should.</source>
        <comment>primary-test.greeted</comment>
        <translation>Er antwortet, wie es ein Mailserver soll.</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted</comment>
        <translation>Verschlüsselt ({version}); das Zertifikat ist gültig. SHA-256 seines Schlüssels: {pin}</translation>
    </message>
    <message>
        <source>To trust this key only: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted!</comment>
        <translation>Um nur diesem Schlüssel zu vertrauen, vergleichen Sie den Wert mit dem des Servers, tragen Sie ihn dann als tlsPins der Domain ein und setzen Sie deren tls auf &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>Encrypted ({version}). The certificate is not one that everybody trusts, which is usual between mail servers. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted-not-verified</comment>
        <translation>Verschlüsselt ({version}). Das Zertifikat ist keines, dem alle vertrauen; zwischen Mailservern ist das üblich. SHA-256 seines Schlüssels: {pin}</translation>
    </message>
    <message>
        <source>To be sure that it is your server: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted-not-verified!</comment>
        <translation>Um sicher zu sein, dass es Ihr Server ist, vergleichen Sie den Wert mit dem des Servers, tragen Sie ihn dann als tlsPins der Domain ein und setzen Sie deren tls auf &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>It does not offer encryption: mail would be handed over in the clear.</source>
        <comment>primary-test.no-starttls</comment>
        <translation>Er bietet keine Verschlüsselung an: E-Mails würden unverschlüsselt übergeben.</translation>
    </message>
    <message>
        <source>Encryption is offered but fails: mail would be handed over in the clear.</source>
        <comment>primary-test.tls-failed</comment>
        <translation>Verschlüsselung wird angeboten, scheitert aber: E-Mails würden unverschlüsselt übergeben.</translation>
    </message>
    <message>
        <source>It does not talk to us: {text}</source>
        <comment>primary-test.sender-refused</comment>
        <translation>Er spricht nicht mit uns: {text}</translation>
    </message>
    <message>
        <source>It takes mail for postmaster.</source>
        <comment>primary-test.postmaster-accepted</comment>
        <translation>Er nimmt E-Mails für postmaster an.</translation>
    </message>
    <message>
        <source>It does not take mail for postmaster: {text}</source>
        <comment>primary-test.postmaster-refused</comment>
        <translation>Er nimmt keine E-Mails für postmaster an: {text}</translation>
    </message>
    <message>
        <source>It refuses addresses that do not exist, as it should.</source>
        <comment>primary-test.unknown-refused</comment>
        <translation>Er lehnt Adressen ab, die es nicht gibt, wie es sein soll.</translation>
    </message>
    <message>
        <source>It takes mail for any address. Restante cannot tell from it which addresses exist.</source>
        <comment>primary-test.catch-all</comment>
        <translation>Er nimmt E-Mails für jede Adresse an. Restante kann daran nicht erkennen, welche Adressen es gibt.</translation>
    </message>
    <message>
        <source>It put off the question for an address that does not exist: {text}</source>
        <comment>primary-test.unknown-deferred</comment>
        <translation>Er hat die Frage nach einer nicht vorhandenen Adresse vorübergehend abgewiesen: {text}</translation>
    </message>
    <message>
        <source>pass: {domain} lets {client} send its mail.</source>
        <comment>spf.pass</comment>
        <translation>pass: {domain} erlaubt {client}, E-Mails in ihrem Namen zu senden.</translation>
    </message>
    <message>
        <source>fail: {domain} says that {client} may not send its mail.</source>
        <comment>spf.fail</comment>
        <translation>fail: {domain} sagt, dass {client} keine E-Mails in ihrem Namen senden darf.</translation>
    </message>
    <message>
        <source>softfail: {domain} says that {client} should probably not send its mail.</source>
        <comment>spf.softfail</comment>
        <translation>softfail: {domain} sagt, dass {client} wohl keine E-Mails in ihrem Namen senden sollte.</translation>
    </message>
    <message>
        <source>neutral: {domain} does not say whether {client} may send its mail.</source>
        <comment>spf.neutral</comment>
        <translation>neutral: {domain} sagt nicht, ob {client} E-Mails in ihrem Namen senden darf.</translation>
    </message>
    <message>
        <source>none: {domain} has no SPF record.</source>
        <comment>spf.none</comment>
        <translation>none: {domain} hat keinen SPF-Record.</translation>
    </message>
    <message>
        <source>none: there is no domain that could have an SPF record.</source>
        <comment>spf.no-domain</comment>
        <translation>none: Es gibt keine Domain, die einen SPF-Record haben könnte.</translation>
    </message>
    <message>
        <source>temperror: the DNS gave no answer, so there is no verdict about {domain} now.</source>
        <comment>spf.temperror</comment>
        <translation>temperror: Das DNS gab keine Antwort; deshalb gibt es über {domain} jetzt kein Urteil.</translation>
    </message>
    <message>
        <source>permerror: the SPF record of {domain} is wrong, so there is no verdict.</source>
        <comment>spf.permerror</comment>
        <translation>permerror: Der SPF-Record von {domain} ist fehlerhaft; deshalb gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>This cannot be read: {at}</source>
        <comment>spf.syntax</comment>
        <translation>Das ist nicht zu verstehen: {at}</translation>
    </message>
    <message>
        <source>{at} has more than one SPF record.</source>
        <comment>spf.several-records</comment>
        <translation>{at} hat mehr als einen SPF-Record.</translation>
    </message>
    <message>
        <source>More than ten terms ask the DNS. The eleventh is: {at}</source>
        <comment>spf.too-many-lookups</comment>
        <translation>Mehr als zehn Terme fragen das DNS. Der elfte ist: {at}</translation>
    </message>
    <message>
        <source>More than two questions to the DNS found nothing. The third was about: {at}</source>
        <comment>spf.too-many-void</comment>
        <translation>Mehr als zwei Fragen an das DNS ergaben nichts. Die dritte betraf: {at}</translation>
    </message>
    <message>
        <source>{at} has more than ten mail servers.</source>
        <comment>spf.too-many-hosts</comment>
        <translation>{at} hat mehr als zehn Mailserver.</translation>
    </message>
    <message>
        <source>Another record leads to {at}, which has none.</source>
        <comment>spf.no-record</comment>
        <translation>Ein anderer Record verweist auf {at}; dort gibt es keinen.</translation>
    </message>
    <message>
        <source>No answer about {at}.</source>
        <comment>spf.no-answer</comment>
        <translation>Keine Antwort zu {at}.</translation>
    </message>
    <message>
        <source>The owner of the domain says to it: {text}</source>
        <comment>spf.explanation</comment>
        <translation>Der Inhaber der Domain sagt dazu: {text}</translation>
    </message>
    <message>
        <source>The sender is empty, so the name in HELO counts.</source>
        <comment>spf.of-helo</comment>
        <translation>Der Absender ist leer; deshalb zählt der Name in HELO.</translation>
    </message>
    <message>
        <source>Terms that asked the DNS: {count} of 10. Questions that found nothing: {void} of 2.</source>
        <comment>spf.lookups</comment>
        <translation>Terme, die das DNS gefragt haben: {count} von 10. Fragen ohne Ergebnis: {void} von 2.</translation>
    </message>
    <message>
        <source>SPF: {result}</source>
        <comment>ctl.spf</comment>
        <translation>SPF: {result}</translation>
    </message>
    <message>
        <source>There is no room on the disk for more mail. What is here is safe.</source>
        <comment>spool.full</comment>
        <translation>Auf dem Datenträger ist kein Platz für weitere E-Mails. Was hier ist, ist sicher.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves.</source>
        <comment>spool.full!</comment>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenverzeichnisses. Absender versuchen es von selbst erneut.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <comment>spool.disk-full</comment>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The mail store could not write. The sender was asked to try again; nothing that was accepted is lost.</source>
        <comment>spool.failed</comment>
        <translation>Der Mailspeicher konnte nicht schreiben. Der Absender wurde gebeten, es erneut zu versuchen; nichts Angenommenes ist verloren.</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <comment>spool.failed!</comment>
        <translation>Prüfen Sie den Datenträger des Datenverzeichnisses.</translation>
    </message>
    <message>
        <source>Part of the stored mail cannot be read. It was set aside, nothing was deleted.</source>
        <comment>spool.damaged</comment>
        <translation>Ein Teil der gespeicherten E-Mails ist nicht lesbar. Er wurde beiseitegelegt, gelöscht wurde nichts.</translation>
    </message>
    <message>
        <source>Check the disk; keep a copy of the data directory before you do anything to it.</source>
        <comment>spool.damaged!</comment>
        <translation>Prüfen Sie den Datenträger; legen Sie eine Kopie des Datenverzeichnisses an, bevor Sie dort irgendetwas tun.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>spool.cannot-open</comment>
        <translation>Der Mailspeicher lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante and is left alone.</source>
        <comment>spool.newer-schema</comment>
        <translation>Der Mailspeicher stammt von einer neueren Version von Restante und wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <comment>spool.newer-schema!</comment>
        <translation>Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>There is no such message here (any more).</source>
        <comment>spool.no-such-message</comment>
        <translation>Diese Nachricht gibt es hier nicht (mehr).</translation>
    </message>
    <message>
        <source>This group of held mail is not here any more.</source>
        <comment>spool.no-such-group</comment>
        <translation>Diese Gruppe angehaltener E-Mails ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>The export was stopped: a message of it was delivered or removed meanwhile.</source>
        <comment>export.message-gone</comment>
        <translation>Der Export wurde abgebrochen: Eine der Nachrichten wurde inzwischen zugestellt oder entfernt.</translation>
    </message>
    <message>
        <source>Export again: the file then has what is still here. No incomplete file was kept.</source>
        <comment>export.message-gone!</comment>
        <translation>Exportieren Sie noch einmal: Die Datei enthält dann, was noch hier ist. Eine unvollständige Datei wurde nicht behalten.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <comment>export.cannot-write</comment>
        <translation>{file} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>The mail store is in use by another program.</source>
        <comment>store.busy</comment>
        <translation>Ein anderes Programm benutzt den Mailspeicher.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>store.cannot-open</comment>
        <translation>Der Mailspeicher lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The mail store is damaged.</source>
        <comment>store.damaged</comment>
        <translation>Der Mailspeicher ist beschädigt.</translation>
    </message>
    <message>
        <source>The mail store could not write.</source>
        <comment>store.failed</comment>
        <translation>Der Mailspeicher konnte nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk of the mail store is full.</source>
        <comment>store.full</comment>
        <translation>Der Datenträger des Mailspeichers ist voll.</translation>
    </message>
    <message>
        <source>The disk of the mail store reports an error.</source>
        <comment>store.io</comment>
        <translation>Der Datenträger des Mailspeichers meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante.</source>
        <comment>store.newer-schema</comment>
        <translation>Der Mailspeicher stammt von einer neueren Version von Restante.</translation>
    </message>
    <message>
        <source>A directory is missing.</source>
        <comment>platform.no-such-directory</comment>
        <translation>Ein Verzeichnis fehlt.</translation>
    </message>
    <message>
        <source>A directory cannot be made.</source>
        <comment>platform.cannot-create</comment>
        <translation>Ein Verzeichnis lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is a file where a directory should be.</source>
        <comment>platform.not-a-directory</comment>
        <translation>Wo ein Verzeichnis sein sollte, ist eine Datei.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <comment>platform.cannot-write</comment>
        <translation>Eine Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk did not confirm a write.</source>
        <comment>platform.cannot-sync</comment>
        <translation>Der Datenträger hat einen Schreibvorgang nicht bestätigt.</translation>
    </message>
    <message>
        <source>There is no room for the reserve on the disk.</source>
        <comment>platform.cannot-reserve</comment>
        <translation>Auf dem Datenträger ist kein Platz für die Reserve.</translation>
    </message>
    <message>
        <source>Another Restante service already uses this data directory.</source>
        <comment>platform.locked</comment>
        <translation>Ein anderer Restante-Dienst benutzt dieses Datenverzeichnis bereits.</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>spool.bad-cursor</comment>
        <translation>Die Liste hat sich zu stark geändert; sie wird von vorn angezeigt.</translation>
    </message>
    <message>
        <source>Restante is not set up yet: no mail is taken. Add your first domain to begin.</source>
        <comment>status.setup</comment>
        <translation>Restante ist noch nicht eingerichtet: Es werden keine E-Mails angenommen. Fügen Sie zuerst Ihre erste Domain hinzu.</translation>
    </message>
    <message>
        <source>Start the setup in the Restante program; it takes a few minutes.</source>
        <comment>status.setup!</comment>
        <translation>Starten Sie die Einrichtung im Programm Restante; sie dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-down</comment>
        <translation>Ihr Mailserver {host} antwortet seit {since:time} nicht. Seine E-Mails werden hier sicher aufbewahrt: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. Nothing needs to be done here: the mail is handed over by itself as soon as the server answers.</source>
        <comment>status.primary-down!</comment>
        <translation>Prüfen Sie, ob der Server und seine Internetanbindung laufen. Hier ist nichts zu tun: Die E-Mails werden von selbst übergeben, sobald der Server antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail servers do not answer, the first since {since:time}. Their mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primaries-down#down</comment>
        <translation>
            <numerusform>%n Mailserver antwortet nicht, seit {since:time}. Seine E-Mails werden hier sicher aufbewahrt: {kept:sentence}.</numerusform>
            <numerusform>%n Mailserver antworten nicht, der erste seit {since:time}. Ihre E-Mails werden hier sicher aufbewahrt: {kept:sentence}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the servers and their internet lines are running. The mail is handed over by itself as soon as they answer.</source>
        <comment>status.primaries-down!</comment>
        <translation>Prüfen Sie, ob die Server und ihre Internetanbindungen laufen. Die E-Mails werden von selbst übergeben, sobald sie antworten.</translation>
    </message>
    <message>
        <source>Your mail server {host} did not answer a moment ago; it is being asked again. Mail that comes meanwhile is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-doubtful</comment>
        <translation>Ihr Mailserver {host} hat gerade eben nicht geantwortet; er wird erneut abgefragt. Was inzwischen kommt, wird hier sicher aufbewahrt: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Restante has just started and is looking for your mail server {host}. Mail is taken meanwhile.</source>
        <comment>status.primary-unknown</comment>
        <translation>Restante wurde gerade erst gestartet und sucht Ihren Mailserver {host}. E-Mails werden inzwischen angenommen.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over, gently; still here: {kept:sentence}.</source>
        <comment>status.handing-over</comment>
        <translation>Ihr Mailserver {host} ist wieder da. Seine E-Mails werden schonend übergeben; noch hier: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}.</source>
        <comment>status.handing-over-counted</comment>
        <translation>Ihr Mailserver {host} ist wieder da. Seine E-Mails werden übergeben: {done} von {total}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, less than a minute left.</source>
        <comment>status.handing-over-soon</comment>
        <translation>Ihr Mailserver {host} ist wieder da. Seine E-Mails werden übergeben: {done} von {total}, es dauert noch weniger als eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n minutes left.</source>
        <comment>status.handing-over-minutes#left</comment>
        <translation>
            <numerusform>Ihr Mailserver {host} ist wieder da. Seine E-Mails werden übergeben: {done} von {total}, es dauert noch etwa %n Minute.</numerusform>
            <numerusform>Ihr Mailserver {host} ist wieder da. Seine E-Mails werden übergeben: {done} von {total}, es dauert noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n hours left.</source>
        <comment>status.handing-over-hours#left</comment>
        <translation>
            <numerusform>Ihr Mailserver {host} ist wieder da. Seine E-Mails werden übergeben: {done} von {total}, es dauert noch etwa %n Stunde.</numerusform>
            <numerusform>Ihr Mailserver {host} ist wieder da. Seine E-Mails werden übergeben: {done} von {total}, es dauert noch etwa %n Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server {host} answers again. No mail is waiting for it.</source>
        <comment>status.returning</comment>
        <translation>Ihr Mailserver {host} antwortet wieder. Es warten keine E-Mails auf ihn.</translation>
    </message>
    <message>
        <source>Handing over to {host} is paused for maintenance until {until:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.maintenance</comment>
        <translation>Die Übergabe an {host} ist wegen Wartung bis {until:time} unterbrochen. Seine E-Mails werden hier sicher aufbewahrt: {kept:sentence}.</translation>
    </message>
    <message>
        <source>It ends by itself then, or when you end it.</source>
        <comment>status.maintenance!</comment>
        <translation>Die Wartung endet dann von selbst, oder wenn Sie sie beenden.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Another one takes the mail for {domain}.</source>
        <comment>status.primary-down-covered</comment>
        <translation>Ihr Mailserver {host} antwortet seit {since:time} nicht. Ein anderer nimmt die E-Mails für {domain} an.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>status.disk-full</comment>
        <translation>Der Datenträger ist voll: Nur {freeBytes:size} sind frei, und weitere E-Mails werden nicht angenommen. Was hier ist, ist sicher.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves for some days.</source>
        <comment>status.disk-full!</comment>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenverzeichnisses. Absender versuchen es einige Tage lang von selbst erneut.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free, enough for about {secondsUntilFull:duration}.</source>
        <comment>status.disk-low</comment>
        <translation>Der Datenträger wird voll: {freeBytes:size} sind frei, das reicht noch für etwa {secondsUntilFull:duration}.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory before it is full.</source>
        <comment>status.disk-low!</comment>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenverzeichnisses, bevor er voll ist.</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients is on hold until someone decides about it. Everything else is well.</source>
        <comment>status.held#held</comment>
        <translation>
            <numerusform>E-Mails für %n Empfänger sind angehalten, bis jemand darüber entscheidet. Alles andere ist in Ordnung.</numerusform>
            <numerusform>E-Mails für %n Empfänger sind angehalten, bis jemand darüber entscheidet. Alles andere ist in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail servers answer. Some mail was put off by them and is tried again: {kept:sentence}.</source>
        <comment>status.waiting</comment>
        <translation>Ihre Mailserver antworten. Manche E-Mails haben sie vorübergehend abgewiesen; die Zustellung wird erneut versucht: {kept:sentence}.</translation>
    </message>
    <message>
        <source>All is well: your mail server has answered without a break since {since:time}.</source>
        <comment>status.well</comment>
        <translation>Alles ist in Ordnung: Ihr Mailserver antwortet seit {since:time} ohne Unterbrechung.</translation>
    </message>
    <message>
        <source>No mail can be taken: {listener} cannot be opened.</source>
        <comment>status.not-listening</comment>
        <translation>Es können keine E-Mails angenommen werden: {listener} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Another program may use this address and port. End it, or choose another one in the settings.</source>
        <comment>status.not-listening!</comment>
        <translation>Vielleicht benutzt ein anderes Programm diese Adresse und diesen Port. Beenden Sie es, oder wählen Sie in den Einstellungen etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, the oldest {oldestSeconds:duration} old</source>
        <comment>status.kept#messages</comment>
        <translation>
            <numerusform>%n Nachricht, {oldestSeconds:duration} alt</numerusform>
            <numerusform>%n Nachrichten, die älteste {oldestSeconds:duration} alt</numerusform>
        </translation>
    </message>
    <message>
        <source>none has come yet</source>
        <comment>status.kept-none</comment>
        <translation>bisher keine</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>primary.state.up</comment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <comment>primary.state.doubtful</comment>
        <translation>hat gerade nicht geantwortet</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>primary.state.down</comment>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>is back</source>
        <comment>primary.state.returning</comment>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>paused for maintenance</source>
        <comment>primary.state.maintenance</comment>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recipient.state.waiting</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>recipient.state.held</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>being removed</source>
        <comment>recipient.state.pendingRemoval</comment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>recipient.state.delivered</comment>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>recipient.state.refused</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>recipient.state.expired</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>recipient.state.removed</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>severity.problem</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>severity.attention</comment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>information</source>
        <comment>severity.info</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>severity.unchecked</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict.good</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>verdict.attention</comment>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>verdict.problem</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <comment>verdict.unknown</comment>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>No mail server has been found for your domains yet. Mail is kept safely here: {kept:sentence}.</source>
        <comment>status.no-primary</comment>
        <translation>Für Ihre Domains wurde noch kein Mailserver gefunden. E-Mails werden hier sicher aufbewahrt: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Usage: restantectl [--socket PATH|--data-dir DIR] [--json] COMMAND</source>
        <comment>ctl.usage</comment>
        <translation>Aufruf: restantectl [--socket PFAD|--data-dir VERZEICHNIS] [--json] BEFEHL</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <comment>ctl.unknown-command</comment>
        <translation>Den Befehl „{command}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <comment>ctl.unknown-option</comment>
        <translation>Die Option „{option}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“{command}” needs {what}.</source>
        <comment>ctl.missing</comment>
        <translation>Bei „{command}“ fehlt: {what}.</translation>
    </message>
    <message>
        <source>“{command}” does not take “{argument}”.</source>
        <comment>ctl.too-much</comment>
        <translation>Mit „{argument}“ kann „{command}“ nichts anfangen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <comment>ctl.cannot-read</comment>
        <translation>{file} lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{file} is no configuration: {fault:sentence}</source>
        <comment>ctl.not-a-config</comment>
        <translation>{file} ist keine Konfiguration: {fault:sentence}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>ctl.head.primary</comment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>ctl.head.domain</comment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>State</source>
        <comment>ctl.head.state</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>ctl.head.since</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>ctl.head.id</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>ctl.head.age</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>ctl.head.size</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>ctl.head.sender</comment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>ctl.head.recipient</comment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>ctl.head.next</comment>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <comment>ctl.head.reason</comment>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>ctl.head.priority</comment>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>ctl.head.host</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>ctl.head.addresses</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>this backup</source>
        <comment>ctl.us</comment>
        <translation>dieser Backup-MX</translation>
    </message>
    <message>
        <source>your mail server</source>
        <comment>ctl.primary</comment>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>Kept here: {messages:sentence} for {recipients:sentence}, {bytes:size}; on hold: {held}</source>
        <comment>ctl.queue</comment>
        <translation>Hier aufbewahrt: {messages:sentence} für {recipients:sentence}, {bytes:size}; angehalten: {held}</translation>
    </message>
    <message>
        <source>Disk: {freeBytes:size} free</source>
        <comment>ctl.disk</comment>
        <translation>Datenträger: {freeBytes:size} frei</translation>
    </message>
    <message numerus="yes">
        <source>Disk: {freeBytes:size} free, full in about %n days at this rate</source>
        <comment>ctl.disk-filling#days</comment>
        <translation>
            <numerusform>Datenträger: {freeBytes:size} frei, bei diesem Tempo in etwa %n Tag voll</numerusform>
            <numerusform>Datenträger: {freeBytes:size} frei, bei diesem Tempo in etwa %n Tagen voll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>ctl.warnings#warnings</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting.</source>
        <comment>ctl.nothing-waits</comment>
        <translation>Es warten keine E-Mails.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <comment>ctl.rows-of</comment>
        <translation>{shown} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n recipients.</source>
        <comment>ctl.done#count</comment>
        <translation>
            <numerusform>Für %n Empfänger erledigt.</numerusform>
            <numerusform>Für %n Empfänger erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these fits: the mail is gone, or in another state.</source>
        <comment>ctl.none-fit</comment>
        <translation>Nichts davon passt: Die E-Mails sind nicht mehr da oder in einem anderen Zustand.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo” with the same ids brings them back.</source>
        <comment>ctl.undo-hint</comment>
        <translation>Innerhalb von 10 Sekunden holt „restantectl queue undo“ mit denselben IDs sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Remove mail for %n recipients for good? [y/N] </source>
        <comment>ctl.ask-remove#count</comment>
        <translation>
            <numerusform>E-Mails für %n Empfänger endgültig entfernen? [j/N] </numerusform>
            <numerusform>E-Mails für %n Empfänger endgültig entfernen? [j/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <comment>ctl.not-removed</comment>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Waiting mail is tried now.</source>
        <comment>ctl.flushed</comment>
        <translation>Die Zustellung wartender E-Mails wird jetzt versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance began for %n mail servers: their mail is kept here until it ends.</source>
        <comment>ctl.primary-held#count</comment>
        <translation>
            <numerusform>Für %n Mailserver hat die Wartung begonnen: Seine E-Mails bleiben hier, bis sie endet.</numerusform>
            <numerusform>Für %n Mailserver hat die Wartung begonnen: Ihre E-Mails bleiben hier, bis sie endet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance ended for %n mail servers: what waits for them is handed over.</source>
        <comment>ctl.primary-opened#count</comment>
        <translation>
            <numerusform>Für %n Mailserver ist die Wartung beendet: Was auf ihn wartet, wird übergeben.</numerusform>
            <numerusform>Für %n Mailserver ist die Wartung beendet: Was auf sie wartet, wird übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was in maintenance.</source>
        <comment>ctl.none-in-maintenance</comment>
        <translation>Keiner davon war in Wartung.</translation>
    </message>
    <message>
        <source>Nothing is held for a decision.</source>
        <comment>ctl.none-held</comment>
        <translation>Keine E-Mails warten auf eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are tried again.</source>
        <comment>ctl.held-released#count</comment>
        <translation>
            <numerusform>Für %n Empfänger wird es erneut versucht.</numerusform>
            <numerusform>Für %n Empfänger wird es erneut versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are given up; senders are told by the rules for notices.</source>
        <comment>ctl.held-returned#count</comment>
        <translation>
            <numerusform>Die Zustellung an %n Empfänger ist aufgegeben; die Absender werden nach den Regeln für Mitteilungen benachrichtigt.</numerusform>
            <numerusform>Die Zustellung an %n Empfänger ist aufgegeben; die Absender werden nach den Regeln für Mitteilungen benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up all mail of this group? [y/N] </source>
        <comment>ctl.ask-return</comment>
        <translation>Die Zustellung aller E-Mails dieser Gruppe aufgeben? [j/N] </translation>
    </message>
    <message>
        <source>Nothing was given up.</source>
        <comment>ctl.not-returned</comment>
        <translation>Es wurde keine Zustellung aufgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages ({bytes:size}) are in {file}.</source>
        <comment>ctl.exported#messages</comment>
        <translation>
            <numerusform>%n Nachricht ({bytes:size}) ist in {file}.</numerusform>
            <numerusform>%n Nachrichten ({bytes:size}) sind in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password {name} (for a login: user:password): </source>
        <comment>ctl.ask-secret</comment>
        <translation>Passwort {name} (für eine Anmeldung: benutzer:passwort): </translation>
    </message>
    <message>
        <source>The password {name} is saved and in use.</source>
        <comment>ctl.secret-set</comment>
        <translation>Das Passwort {name} ist gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>The password {name} is removed.</source>
        <comment>ctl.secret-removed</comment>
        <translation>Das Passwort {name} ist entfernt.</translation>
    </message>
    <message>
        <source>There are no passwords.</source>
        <comment>ctl.no-secrets</comment>
        <translation>Es gibt keine Passwörter.</translation>
    </message>
    <message>
        <source>The configuration is fine.</source>
        <comment>ctl.config-valid</comment>
        <translation>Die Konfiguration ist in Ordnung.</translation>
    </message>
    <message>
        <source>The configuration is saved and in use.</source>
        <comment>ctl.config-applied</comment>
        <translation>Die Konfiguration ist gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>The configuration was read again and is in use.</source>
        <comment>ctl.config-reloaded</comment>
        <translation>Die Konfiguration wurde neu gelesen und ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>ctl.now</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>ctl.should-be</comment>
        <translation>Soll sein</translation>
    </message>
    <message>
        <source>From {address} ({helo}), {tls}</source>
        <comment>ctl.client</comment>
        <translation>Von {address} ({helo}), {tls}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <comment>ctl.plain</comment>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>{value} is not a value for {key}.</source>
        <comment>ctl.wrong-value</comment>
        <translation>{value} ist kein Wert für {key}.</translation>
    </message>
    <message>
        <source>Since the start of the service, {since:time}</source>
        <comment>ctl.stats.since</comment>
        <translation>Seit dem Start des Dienstes, {since:time}</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>ctl.stats.connections</comment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <comment>ctl.stats.sessions</comment>
        <translation>Offene Sitzungen</translation>
    </message>
    <message>
        <source>Messages received</source>
        <comment>ctl.stats.messages</comment>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>Their recipients</source>
        <comment>ctl.stats.recipients</comment>
        <translation>Deren Empfänger</translation>
    </message>
    <message>
        <source>Their size</source>
        <comment>ctl.stats.bytes</comment>
        <translation>Deren Größe</translation>
    </message>
    <message>
        <source>{bytes:size}</source>
        <comment>ctl.stats.size</comment>
        <translation>{bytes:size}</translation>
    </message>
    <message>
        <source>Recipients delivered</source>
        <comment>ctl.stats.delivered</comment>
        <translation>Zugestellte Empfänger</translation>
    </message>
    <message>
        <source>Attempts put off</source>
        <comment>ctl.stats.deferred</comment>
        <translation>Vorübergehend abgewiesene Versuche</translation>
    </message>
    <message>
        <source>Recipients refused by their mail server</source>
        <comment>ctl.stats.refused</comment>
        <translation>Von ihrem Mailserver abgelehnte Empfänger</translation>
    </message>
    <message>
        <source>Recipients given up by age</source>
        <comment>ctl.stats.expired</comment>
        <translation>Wegen Alters aufgegebene Zustellungen</translation>
    </message>
    <message>
        <source>Notices to senders</source>
        <comment>ctl.stats.notices</comment>
        <translation>Mitteilungen an Absender</translation>
    </message>
    <message>
        <source>Recipients without a notice, by a rule</source>
        <comment>ctl.stats.withheld</comment>
        <translation>Empfänger ohne Mitteilung, nach einer Regel</translation>
    </message>
    <message>
        <source>Group commits</source>
        <comment>ctl.stats.commits</comment>
        <translation>Gruppen-Commits</translation>
    </message>
    <message>
        <source>Changes in the largest of them</source>
        <comment>ctl.stats.largest</comment>
        <translation>Änderungen im größten davon</translation>
    </message>
    <message>
        <source>Refused to clients: {reason}</source>
        <comment>ctl.stats.refusals</comment>
        <translation>Gegenüber Clients abgelehnt: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <comment>ctl.messages#count</comment>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <comment>ctl.recipients#count</comment>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Our order of 12 March</source>
        <comment>notice.sample-subject</comment>
        <translation>Unsere Bestellung vom 12. März</translation>
    </message>
    <message>
        <source>This is no mail address: {value}</source>
        <comment>notice.bad-address</comment>
        <translation>Das ist keine E-Mail-Adresse: {value}</translation>
    </message>
    <message>
        <source>Too many notices have left in the last hour. Try again later.</source>
        <comment>notice.budget</comment>
        <translation>In der letzten Stunde sind zu viele Mitteilungen abgegangen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This outage is over, or there never was one.</source>
        <comment>spool.no-such-outage</comment>
        <translation>Dieser Ausfall ist vorbei, oder es hat ihn nie gegeben.</translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <comment>notice.kind.failed</comment>
        <translation>nicht zustellbar</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>notice.kind.expired</comment>
        <translation>Zustellung aufgegeben</translation>
    </message>
    <message>
        <source>delayed</source>
        <comment>notice.kind.delayed</comment>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>passed on</source>
        <comment>notice.kind.relayed</comment>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>delivered after all</source>
        <comment>notice.kind.delivered</comment>
        <translation>doch noch zugestellt</translation>
    </message>
    <message>
        <source>told</source>
        <comment>notice.rule.notice</comment>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <source>not told: was told already in this outage</source>
        <comment>notice.rule.F1.once</comment>
        <translation>nicht benachrichtigt: wurde in diesem Ausfall schon benachrichtigt</translation>
    </message>
    <message>
        <source>not told: it is not certain who sent it (SPF)</source>
        <comment>notice.rule.F1.unverified</comment>
        <translation>nicht benachrichtigt: Es ist nicht sicher, wer die E-Mail gesendet hat (SPF)</translation>
    </message>
    <message>
        <source>not told: a person decided so for this outage</source>
        <comment>notice.rule.F1.person</comment>
        <translation>nicht benachrichtigt: Für diesen Ausfall hat das jemand so entschieden</translation>
    </message>
    <message>
        <source>not told: the mail has no sender</source>
        <comment>notice.rule.F2.null-sender</comment>
        <translation>nicht benachrichtigt: Die E-Mail hat keinen Absender</translation>
    </message>
    <message>
        <source>not told: the sender did not want to be</source>
        <comment>notice.rule.F2.notify</comment>
        <translation>nicht benachrichtigt: Der Absender wollte es nicht</translation>
    </message>
    <message>
        <source>not told: a mailing list</source>
        <comment>notice.rule.F2.list-id</comment>
        <translation>nicht benachrichtigt: eine Mailingliste</translation>
    </message>
    <message>
        <source>not told: bulk mail</source>
        <comment>notice.rule.F2.precedence</comment>
        <translation>nicht benachrichtigt: eine Massen-E-Mail</translation>
    </message>
    <message>
        <source>not told: an automatic mail</source>
        <comment>notice.rule.F2.auto-submitted</comment>
        <translation>nicht benachrichtigt: eine automatische E-Mail</translation>
    </message>
    <message>
        <source>not told: the sender is no usable address</source>
        <comment>notice.rule.F2.sender-unusable</comment>
        <translation>nicht benachrichtigt: Der Absender ist keine brauchbare Adresse</translation>
    </message>
    <message>
        <source>not told: the content was refused, and it is not certain who sent it</source>
        <comment>notice.rule.F3.content</comment>
        <translation>nicht benachrichtigt: Der Inhalt wurde abgelehnt, und es ist nicht sicher, wer die E-Mail gesendet hat</translation>
    </message>
    <message>
        <source>not told: too many notices in this hour</source>
        <comment>notice.rule.F4.budget</comment>
        <translation>nicht benachrichtigt: zu viele Mitteilungen in dieser Stunde</translation>
    </message>
    <message>
        <source>not told: too many notices to this sender&apos;s domain in this hour</source>
        <comment>notice.rule.F4.sender-domain</comment>
        <translation>nicht benachrichtigt: zu viele Mitteilungen an die Domain dieses Absenders in dieser Stunde</translation>
    </message>
    <message>
        <source>not told: the sender is forged (SPF)</source>
        <comment>notice.rule.F4.spf-fail</comment>
        <translation>nicht benachrichtigt: Der Absender ist gefälscht (SPF)</translation>
    </message>
    <message>
        <source>not told: it was a notice itself</source>
        <comment>notice.rule.F4.own-notice</comment>
        <translation>nicht benachrichtigt: Es war selbst eine Mitteilung</translation>
    </message>
    <message numerus="yes">
        <source>{domain}: away since {began:time}; %n senders told</source>
        <comment>notice.outage#told</comment>
        <translation>
            <numerusform>{domain}: nicht erreichbar seit {began:time}; %n Absender benachrichtigt</numerusform>
            <numerusform>{domain}: nicht erreichbar seit {began:time}; %n Absender benachrichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{domain}: was away from {began:time} to {ended:time}; %n senders told</source>
        <comment>notice.outage-over#told</comment>
        <translation>
            <numerusform>{domain}: war nicht erreichbar von {began:time} bis {ended:time}; %n Absender benachrichtigt</numerusform>
            <numerusform>{domain}: war nicht erreichbar von {began:time} bis {ended:time}; %n Absender benachrichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next at {next:time}; %n senders in the next 24 hours</source>
        <comment>notice.outage-next#senders</comment>
        <translation>
            <numerusform>Nächste Mitteilung: {next:time}; %n Absender in den nächsten 24 Stunden</numerusform>
            <numerusform>Nächste Mitteilung: {next:time}; %n Absender in den nächsten 24 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is told before {until:time}.</source>
        <comment>notice.outage-postponed</comment>
        <translation>Vor {until:time} wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Nobody is told in this outage.</source>
        <comment>notice.outage-muted</comment>
        <translation>In diesem Ausfall wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>There was no outage yet.</source>
        <comment>notice.no-outages</comment>
        <translation>Es gab noch keinen Ausfall.</translation>
    </message>
    <message>
        <source>{domain} is in no outage now.</source>
        <comment>notice.not-away</comment>
        <translation>Bei {domain} gibt es zurzeit keinen Ausfall.</translation>
    </message>
    <message>
        <source>No notices yet.</source>
        <comment>notice.none</comment>
        <translation>Noch keine Mitteilungen.</translation>
    </message>
    <message>
        <source>Done: senders at {domain} are told by the schedule.</source>
        <comment>notice.allowed</comment>
        <translation>Erledigt: Absender an {domain} werden wieder nach Zeitplan benachrichtigt.</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <comment>notice.template-kept</comment>
        <translation>Der Text ist gespeichert.</translation>
    </message>
    <message>
        <source>The notice is on its way to {to}.</source>
        <comment>notice.sent</comment>
        <translation>Die Mitteilung ist unterwegs an {to}.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>ctl.head.time</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>ctl.head.notice</comment>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>ctl.head.message</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sender told</source>
        <comment>ctl.head.rule</comment>
        <translation>Absender benachrichtigt</translation>
    </message>
    <message>
        <source>The administrator returned it to the sender.</source>
        <comment>queue.returned</comment>
        <translation>Der Administrator hat sie an den Absender zurückgesandt.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo --all” with the same options brings them back.</source>
        <comment>ctl.undo-hint-all</comment>
        <translation>Innerhalb von 10 Sekunden holt „restantectl queue undo --all“ mit denselben Optionen sie zurück.</translation>
    </message>
    <message>
        <source>Given up, if it is not delivered, not before {at:time}</source>
        <comment>ctl.gives-up</comment>
        <translation>Gelingt die Zustellung nicht, wird sie aufgegeben, aber nicht vor {at:time}</translation>
    </message>
    <message>
        <source>Job {job} has begun. It goes on in the service; “restantectl job cancel {job}” ends it.</source>
        <comment>ctl.job</comment>
        <translation>Der Auftrag {job} hat begonnen. Er läuft im Dienst weiter; „restantectl job cancel {job}“ beendet ihn.</translation>
    </message>
    <message>
        <source>It ends after what it is doing now; what was done before stays done.</source>
        <comment>ctl.job-cancelled</comment>
        <translation>Er endet nach dem, was er gerade tut; was schon erledigt ist, bleibt erledigt.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>ctl.head.recipients</comment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>ctl.head.code</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <comment>ctl.untried</comment>
        <translation>Noch nicht versucht</translation>
    </message>
    <message numerus="yes">
        <source>Return mail for %n recipients to its senders? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-return-mail#count</comment>
        <translation>
            <numerusform>E-Mails für %n Empfänger an ihre Absender zurücksenden? Das lässt sich nicht rückgängig machen. [j/N] </numerusform>
            <numerusform>E-Mails für %n Empfänger an ihre Absender zurücksenden? Das lässt sich nicht rückgängig machen. [j/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} cannot be reached at the moment. It has not answered since {since}.</source>
        <comment>notice.cause.outage</comment>
        <translation>Seit dem {since} ist der Mailserver von {domain} nicht erreichbar.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not accepted it yet. We keep trying.</source>
        <comment>notice.cause.deferred</comment>
        <translation>Der Mailserver von {domain} hat sie noch nicht angenommen. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail for this address. Perhaps the address does not exist.</source>
        <comment>notice.reason.recipient</comment>
        <translation>Der Mailserver von {domain} nimmt für diese Adresse keine E-Mails an. Möglicherweise gibt es die Adresse nicht.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail from your address.</source>
        <comment>notice.reason.sender</comment>
        <translation>Der Mailserver von {domain} nimmt von Ihrer Adresse keine E-Mails an.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept addresses with accented letters.</source>
        <comment>notice.reason.accents</comment>
        <translation>Der Mailserver von {domain} unterstützt keine Adressen mit Umlauten oder Akzenten.</translation>
    </message>
    <message>
        <source>The mail administrator of {domain} returned the message.</source>
        <comment>notice.reason.returned</comment>
        <translation>Die E-Mail-Administration von {domain} hat die Nachricht zurückgesandt.</translation>
    </message>
    <message>
        <source>The mail server of {domain} did not accept the message.</source>
        <comment>notice.reason.other</comment>
        <translation>Der Mailserver von {domain} hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or contact the recipient in another way and ask for the right one.</source>
        <comment>notice.advice.recipient</comment>
        <translation>Prüfen Sie, ob die Adresse richtig geschrieben ist, oder erfragen Sie die richtige auf anderem Weg beim Empfänger.</translation>
    </message>
    <message>
        <source>If you believe that this is a mistake, let the recipient know in another way and send them the technical details below.</source>
        <comment>notice.advice.other</comment>
        <translation>Wenn Sie das für einen Irrtum halten, verständigen Sie den Empfänger auf anderem Weg und geben Sie ihm die unten stehenden technischen Einzelheiten weiter.</translation>
    </message>
    <message>
        <source>What was said to {host} at {at:time}:</source>
        <comment>ctl.session</comment>
        <translation>Gespräch mit {host} ({at:time}):</translation>
    </message>
    <message>
        <source>{path}: {value} is this backup itself; notices would go round in circles.</source>
        <comment>config.smarthost-is-us</comment>
        <translation>{path}: {value} ist dieser Backup-MX selbst; Mitteilungen würden im Kreis laufen.</translation>
    </message>
    <message>
        <source>Give another server, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-us!</comment>
        <translation>Geben Sie einen anderen Server an, oder lassen Sie den Smarthost weg: Mitteilungen gehen dann direkt an die Mailserver ihrer Absender.</translation>
    </message>
    <message>
        <source>{path}: {value} is a mail server behind this backup; while it does not answer no notice could leave.</source>
        <comment>config.smarthost-is-primary</comment>
        <translation>{path}: {value} ist ein Mailserver hinter diesem Backup-MX; während er nicht antwortet, könnte keine Mitteilung abgehen.</translation>
    </message>
    <message>
        <source>Give a server of your provider, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-primary!</comment>
        <translation>Geben Sie einen Server Ihres Providers an, oder lassen Sie den Smarthost weg: Mitteilungen gehen dann direkt an die Mailserver ihrer Absender.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, cannot be reached just now.</source>
        <comment>outbound.unreachable</comment>
        <translation>Der Mailserver des Absenders, {host}, ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, does not serve this backup: {text}</source>
        <comment>outbound.turned-away</comment>
        <translation>Der Mailserver des Absenders, {host}, bedient diesen Backup-MX nicht: {text}</translation>
    </message>
    <message>
        <source>By its MX records the mail server of the sender is this backup.</source>
        <comment>outbound.only-us</comment>
        <translation>Nach seinen MX-Records ist der Mailserver des Absenders dieser Backup-MX.</translation>
    </message>
    <message>
        <source>The mail server of the sender is one behind this backup; notices do not go through it.</source>
        <comment>outbound.only-primary</comment>
        <translation>Der Mailserver des Absenders ist einer hinter diesem Backup-MX; Mitteilungen gehen nicht durch ihn.</translation>
    </message>
    <message>
        <source>It cannot leave: no mail server outside can be reached.</source>
        <comment>outbound.no-route</comment>
        <translation>Sie kann nicht abgehen: Kein Mailserver außerhalb ist erreichbar.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} cannot be used just now.</source>
        <comment>outbound.smarthost-away</comment>
        <translation>Sie kann nicht abgehen: Der Smarthost {host} ist gerade nicht zu benutzen.</translation>
    </message>
    <message>
        <source>It cannot leave: logging in at the smarthost {host} fails.</source>
        <comment>outbound.smarthost-login</comment>
        <translation>Sie kann nicht abgehen: Die Anmeldung beim Smarthost {host} scheitert.</translation>
    </message>
    <message>
        <source>It cannot leave: there is no trusted encryption with the smarthost {host}.</source>
        <comment>outbound.smarthost-tls</comment>
        <translation>Sie kann nicht abgehen: Mit dem Smarthost {host} kommt keine vertrauenswürdige Verschlüsselung zustande.</translation>
    </message>
    <message>
        <source>The smarthost {host} does not pass it on: {text}</source>
        <comment>outbound.smarthost-refuses</comment>
        <translation>Der Smarthost {host} leitet sie nicht weiter: {text}</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>outbound.smarthost-is-us</comment>
        <translation>Sie kann nicht abgehen: Der Smarthost {host} ist dieser Backup-MX selbst.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is a mail server behind this backup.</source>
        <comment>outbound.smarthost-is-primary</comment>
        <translation>Sie kann nicht abgehen: Der Smarthost {host} ist ein Mailserver hinter diesem Backup-MX.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} no mail server outside could be reached on port {port:id}.</source>
        <comment>notices.no-route#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann nicht abgehen: Seit {since:time} war kein Mailserver außerhalb über Port {port:id} erreichbar.</numerusform>
            <numerusform>%n Mitteilungen an Absender können nicht abgehen: Seit {since:time} war kein Mailserver außerhalb über Port {port:id} erreichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the firewall, and ask your provider whether this machine may connect to port {port:id} of other mail servers. If not, enter a smarthost (notices.smarthost). The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-route!</comment>
        <translation>Prüfen Sie die Firewall, und fragen Sie Ihren Provider, ob sich dieser Rechner mit Port {port:id} anderer Mailserver verbinden darf. Wenn nicht, tragen Sie einen Smarthost ein (notices.smarthost). Die Mitteilungen bleiben hier und gehen dann von selbst ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} the mail servers of their domains cannot be looked up in the DNS.</source>
        <comment>notices.no-dns#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann nicht abgehen: Seit {since:time} sind die Mailserver ihrer Domains im DNS nicht zu ermitteln.</numerusform>
            <numerusform>%n Mitteilungen an Absender können nicht abgehen: Seit {since:time} sind die Mailserver ihrer Domains im DNS nicht zu ermitteln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-dns!</comment>
        <translation>Prüfen Sie die Nameserver und die Internetanbindung dieses Rechners. Die Mitteilungen bleiben hier und gehen dann von selbst ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} other mail servers do not serve this backup.</source>
        <comment>notices.turned-away#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann nicht abgehen: Seit {since:time} bedienen andere Mailserver diesen Backup-MX nicht.</numerusform>
            <numerusform>%n Mitteilungen an Absender können nicht abgehen: Seit {since:time} bedienen andere Mailserver diesen Backup-MX nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>See in the queue what they say. Perhaps the address of this machine is on a blocklist or has no name in the DNS; a smarthost (notices.smarthost) helps as well.</source>
        <comment>notices.turned-away!</comment>
        <translation>In der Warteschlange steht, was sie sagen. Vielleicht steht die Adresse dieses Rechners auf einer Sperrliste oder hat keinen Namen im DNS; auch ein Smarthost hilft (notices.smarthost).</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-away#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann seit {since:time} nicht abgehen: {reason:sentence}</numerusform>
            <numerusform>%n Mitteilungen an Absender können seit {since:time} nicht abgehen: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the smarthost {host} is running and that this machine may connect to it. The notices are kept here and leave by themselves then.</source>
        <comment>notices.smarthost-away!</comment>
        <translation>Prüfen Sie, ob der Smarthost {host} läuft und ob sich dieser Rechner mit ihm verbinden darf. Die Mitteilungen bleiben hier und gehen dann von selbst ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-login#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann seit {since:time} nicht abgehen: {reason:sentence}</numerusform>
            <numerusform>%n Mitteilungen an Absender können seit {since:time} nicht abgehen: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the right name and password for the smarthost: “restantectl secret set NAME”, with the name that notices.smarthost.auth has. It is tried at once, and every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-login!</comment>
        <translation>Geben Sie für den Smarthost den richtigen Namen und das richtige Passwort an: „restantectl secret set NAME“, mit dem Namen, der in notices.smarthost.auth steht. Versucht wird es sofort und dann alle fünf Minuten; inzwischen bleiben die Mitteilungen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-tls#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann seit {since:time} nicht abgehen: {reason:sentence}</numerusform>
            <numerusform>%n Mitteilungen an Absender können seit {since:time} nicht abgehen: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the encryption of the smarthost, or the settings (tls and tlsName of notices.smarthost). A password is never sent without encryption. It is tried every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-tls!</comment>
        <translation>Berichtigen Sie die Verschlüsselung des Smarthosts oder die Einstellungen (tls und tlsName von notices.smarthost). Ein Passwort wird nie unverschlüsselt gesendet. Versucht wird es alle fünf Minuten; inzwischen bleiben die Mitteilungen hier.</translation>
    </message>
    <message numerus="yes">
        <source>The smarthost {host} does not pass on what this backup gives it; %n notices to senders wait: {text}</source>
        <comment>notices.smarthost-refuses#waiting</comment>
        <translation>
            <numerusform>Der Smarthost {host} leitet nicht weiter, was ihm dieser Backup-MX gibt; %n Mitteilung an Absender wartet: {text}</numerusform>
            <numerusform>Der Smarthost {host} leitet nicht weiter, was ihm dieser Backup-MX gibt; %n Mitteilungen an Absender warten: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs it whether this machine may send by it, with an empty sender (MAIL FROM:&lt;&gt;), as notices have it; perhaps a login is needed (notices.smarthost.auth).</source>
        <comment>notices.smarthost-refuses!</comment>
        <translation>Fragen Sie den Betreiber, ob dieser Rechner darüber senden darf, und zwar mit leerem Absender (MAIL FROM:&lt;&gt;), wie ihn Mitteilungen haben; vielleicht ist eine Anmeldung nötig (notices.smarthost.auth).</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>notices.smarthost-is-us#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann nicht abgehen: Der Smarthost {host} ist dieser Backup-MX selbst.</numerusform>
            <numerusform>%n Mitteilungen an Absender können nicht abgehen: Der Smarthost {host} ist dieser Backup-MX selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter another server in notices.smarthost, or leave it out.</source>
        <comment>notices.smarthost-is-us!</comment>
        <translation>Tragen Sie in notices.smarthost einen anderen Server ein, oder lassen Sie ihn weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} has the address of a mail server behind this backup.</source>
        <comment>notices.smarthost-is-primary#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an Absender kann nicht abgehen: Der Smarthost {host} hat die Adresse eines Mailservers hinter diesem Backup-MX.</numerusform>
            <numerusform>%n Mitteilungen an Absender können nicht abgehen: Der Smarthost {host} hat die Adresse eines Mailservers hinter diesem Backup-MX.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a server of your provider in notices.smarthost, or leave it out: notices then go to the mail servers of their senders.</source>
        <comment>notices.smarthost-is-primary!</comment>
        <translation>Tragen Sie in notices.smarthost einen Server Ihres Providers ein, oder lassen Sie ihn weg: Mitteilungen gehen dann direkt an die Mailserver ihrer Absender.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to {domain} cannot leave: its only mail server is one behind this backup, and {domain} is not a protected domain.</source>
        <comment>notices.only-primary#waiting</comment>
        <translation>
            <numerusform>%n Mitteilung an {domain} kann nicht abgehen: Der einzige Mailserver dieser Domain ist einer hinter diesem Backup-MX, und {domain} ist keine geschützte Domain.</numerusform>
            <numerusform>%n Mitteilungen an {domain} können nicht abgehen: Der einzige Mailserver dieser Domain ist einer hinter diesem Backup-MX, und {domain} ist keine geschützte Domain.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the domain is yours, add it to the protected domains. Otherwise enter a smarthost (notices.smarthost).</source>
        <comment>notices.only-primary!</comment>
        <translation>Wenn die Domain Ihnen gehört, nehmen Sie sie in die geschützten auf. Sonst tragen Sie einen Smarthost ein (notices.smarthost).</translation>
    </message>
    <message>
        <source>The sender was told.</source>
        <comment>rule.notice</comment>
        <translation>Der Absender wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>The sender was not told: that was done before in this outage.</source>
        <comment>rule.F1.once</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Das ist in diesem Ausfall schon geschehen.</translation>
    </message>
    <message>
        <source>The sender was not told: a person decided so for this outage.</source>
        <comment>rule.F1.person</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Für diesen Ausfall hat das jemand so entschieden.</translation>
    </message>
    <message>
        <source>The sender was not told of the delay: it is not proven that the mail is its own.</source>
        <comment>rule.F1.unverified</comment>
        <translation>Der Absender wurde über die Verzögerung nicht benachrichtigt: Es ist nicht erwiesen, dass die E-Mail von ihm ist.</translation>
    </message>
    <message>
        <source>Nobody was told: the message had no sender, as reports have none.</source>
        <comment>rule.F2.null-sender</comment>
        <translation>Niemand wurde benachrichtigt: Die Nachricht hatte keinen Absender, wie es bei Berichten üblich ist.</translation>
    </message>
    <message>
        <source>Nobody was told: the sender is no address to which mail can go.</source>
        <comment>rule.F2.sender-unusable</comment>
        <translation>Niemand wurde benachrichtigt: An die Adresse des Absenders können keine E-Mails gehen.</translation>
    </message>
    <message>
        <source>The sender was not told: it did not want to be (NOTIFY).</source>
        <comment>rule.F2.notify</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Er wollte es nicht (NOTIFY).</translation>
    </message>
    <message>
        <source>The sender was not told: the message came from a mailing list.</source>
        <comment>rule.F2.list-id</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Die Nachricht kam von einer Mailingliste.</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent in bulk (Precedence).</source>
        <comment>rule.F2.precedence</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Die Nachricht war eine Massensendung (Precedence).</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent by a program (Auto-Submitted).</source>
        <comment>rule.F2.auto-submitted</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Die Nachricht kam von einem Programm (Auto-Submitted).</translation>
    </message>
    <message>
        <source>The sender was not told: refused content often comes from forged senders.</source>
        <comment>rule.F3.content</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Abgelehnter Inhalt kommt oft von gefälschten Absendern.</translation>
    </message>
    <message>
        <source>The sender was not told: the limit of notices in an hour was reached (notices.perHour).</source>
        <comment>rule.F4.budget</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Die Höchstzahl an Mitteilungen je Stunde war erreicht (notices.perHour).</translation>
    </message>
    <message>
        <source>The sender was not told: its domain got three notices in an hour already.</source>
        <comment>rule.F4.sender-domain</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Seine Domain hat in einer Stunde schon drei Mitteilungen bekommen.</translation>
    </message>
    <message>
        <source>The sender was not told: it is forged, says the owner of its domain (SPF).</source>
        <comment>rule.F4.spf-fail</comment>
        <translation>Der Absender wurde nicht benachrichtigt: Laut dem Inhaber der Domain ist er gefälscht (SPF).</translation>
    </message>
    <message>
        <source>It was a notice of ours, about which nobody is told.</source>
        <comment>rule.F4.own-notice</comment>
        <translation>Es war eine unserer eigenen Mitteilungen; darüber wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain takes no mail; nobody was told.</source>
        <comment>rule.F4.null-mx</comment>
        <translation>Die Domain des Absenders nimmt keine E-Mails an; niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>The notice could not be delivered; nobody was told.</source>
        <comment>rule.F4.undeliverable</comment>
        <translation>Die Mitteilung war nicht zustellbar; niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>ctl.head.finished</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The history has nothing of this.</source>
        <comment>ctl.no-history</comment>
        <translation>Im Verlauf steht dazu nichts.</translation>
    </message>
    <message>
        <source>Erase {address} from all that is kept about finished mail? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-forget</comment>
        <translation>{address} aus allem löschen, was über beendete E-Mails aufbewahrt wird? Das lässt sich nicht rückgängig machen. [j/N] </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <comment>ctl.not-forgotten</comment>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The address is erased; %n entries named it.</source>
        <comment>ctl.forgotten#rows</comment>
        <translation>
            <numerusform>Die Adresse ist gelöscht; %n Eintrag nannte sie.</numerusform>
            <numerusform>Die Adresse ist gelöscht; %n Einträge nannten sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages from or to it still wait in the queue. They are not touched: erase the address again when they are gone.</source>
        <comment>ctl.still-queued#messages</comment>
        <translation>
            <numerusform>%n Nachricht von ihr oder an sie wartet noch in der Warteschlange. Sie bleibt unberührt: Löschen Sie die Adresse noch einmal, wenn die Nachricht fort ist.</numerusform>
            <numerusform>%n Nachrichten von ihr oder an sie warten noch in der Warteschlange. Sie bleiben unberührt: Löschen Sie die Adresse noch einmal, wenn die Nachrichten fort sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no mail address, or one that is too long.</source>
        <comment>history.bad-address</comment>
        <translation>Das ist keine E-Mail-Adresse, oder sie ist zu lang.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not been reachable since {began:time}. Mail that is sent to you meanwhile is kept on our backup server and delivered as soon as the mail server is back. Nobody needs to send anything again.</source>
        <comment>notice.staff</comment>
        <translation>Der Mailserver von {domain} ist seit {began:time} nicht erreichbar. E-Mails, die Ihnen inzwischen geschickt werden, bleiben auf unserem Ersatz-Mailserver und werden zugestellt, sobald der Mailserver wieder erreichbar ist. Niemand muss etwas noch einmal senden.</translation>
    </message>
    <message>
        <source>Our mail server ({domain}) has not been reachable since {began:time}. What you write to us is kept on our backup server, and we receive it as soon as the mail server is back; please do not send it again. If it is urgent, please call us.</source>
        <comment>notice.customers</comment>
        <translation>Unser Mailserver ({domain}) ist seit {began:time} nicht erreichbar. Was Sie uns schreiben, bleibt auf unserem Ersatz-Mailserver, und wir erhalten es, sobald der Mailserver wieder erreichbar ist; bitte senden Sie es nicht noch einmal. Wenn es eilt, rufen Sie uns bitte an.</translation>
    </message>
    <message>
        <source>The MX records of {domain} also name servers that are neither this backup nor its primary: {hosts}. {answers:sentence}</source>
        <comment>MX-109</comment>
        <translation>Die MX-Records von {domain} nennen auch Server, die weder dieser Backup-MX noch sein primärer Mailserver sind: {hosts}. {answers:sentence}</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has only addresses that cannot be reached from the internet: {addresses}.</source>
        <comment>MX-115</comment>
        <translation>{target}, ein Mailserver für {domain}, hat nur Adressen, die aus dem Internet nicht erreichbar sind: {addresses}.</translation>
    </message>
    <message>
        <source>Give it its public address in the DNS. Behind a router that is the router&apos;s address, with port 25 passed on to the server.</source>
        <comment>MX-115!</comment>
        <translation>Geben Sie ihm im DNS seine öffentliche Adresse. Hinter einem Router ist das die Adresse des Routers, mit einer Weiterleitung von Port 25 an den Server.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target} more than once.</source>
        <comment>MX-116</comment>
        <translation>Die MX-Records von {domain} nennen {target} mehrmals.</translation>
    </message>
    <message>
        <source>Keep the record shown and remove the others of {target}.</source>
        <comment>MX-116!</comment>
        <translation>Behalten Sie den angezeigten Eintrag und entfernen Sie die anderen von {target}.</translation>
    </message>
    <message>
        <source>The name servers of {domain} hold different versions of its zone ({serials}), but give the same MX records.</source>
        <comment>MX-117</comment>
        <translation>Die Nameserver von {domain} haben verschiedene Versionen der Zone ({serials}), geben aber dieselben MX-Records aus.</translation>
    </message>
    <message>
        <source>Just after a change that is usual. If it stays so, tell your DNS provider: the next change may not reach all of them.</source>
        <comment>MX-117!</comment>
        <translation>Gleich nach einer Änderung ist das üblich. Bleibt es so, sagen Sie es Ihrem DNS-Provider: Die nächste Änderung erreicht vielleicht nicht alle.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration}, so each change takes that long to be seen.</source>
        <comment>MX-118</comment>
        <translation>Andere dürfen sich die MX-Records von {domain} für {ttl:duration} merken; so lange dauert es, bis jede Änderung überall zu sehen ist.</translation>
    </message>
    <message>
        <source>Set their time to live (TTL) to an hour, and to a day at most.</source>
        <comment>MX-118!</comment>
        <translation>Setzen Sie ihre TTL auf eine Stunde, höchstens auf einen Tag.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration} only.</source>
        <comment>MX-119</comment>
        <translation>Andere dürfen sich die MX-Records von {domain} nur für {ttl:duration} merken.</translation>
    </message>
    <message>
        <source>Only one name server knows where mail for {domain} goes: {servers}.</source>
        <comment>MX-120</comment>
        <translation>Nur ein einziger Nameserver weiß, wohin E-Mails für {domain} gehen: {servers}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for a second one in another network. When the only one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-120!</comment>
        <translation>Bitten Sie Ihren DNS-Provider um einen zweiten in einem anderen Netz. Fällt der einzige aus, finden Absender weder Ihren Mailserver noch diesen Backup-MX.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) are in one network: {networks}.</source>
        <comment>MX-121</comment>
        <translation>Alle Nameserver von {domain} ({servers}) sind in einem Netz: {networks}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for one in another network. When this one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-121!</comment>
        <translation>Bitten Sie Ihren DNS-Provider um einen Nameserver in einem anderen Netz. Fällt dieses aus, finden Absender weder Ihren Mailserver noch diesen Backup-MX.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} do not hold: senders that check them find no mail server for it.</source>
        <comment>MX-122</comment>
        <translation>Die DNSSEC-Signaturen von {domain} sind ungültig: Absender, die sie prüfen, finden für die Domain keinen Mailserver.</translation>
    </message>
    <message>
        <source>Tell your DNS provider at once. Either the signatures have run out, or the key at the registrar (DS record) is not the zone&apos;s.</source>
        <comment>MX-122!</comment>
        <translation>Sagen Sie es sofort Ihrem DNS-Provider. Entweder sind die Signaturen abgelaufen, oder der Schlüssel beim Registrar (DS-Record) ist nicht der Schlüssel der Zone.</translation>
    </message>
    <message>
        <source>They were not asked whether they answer.</source>
        <comment>doctor.others-not-asked</comment>
        <translation>Ob sie antworten, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>{host} could not be reached at {addresses}, port {port:id}: {why:sentence}.</source>
        <comment>NET-300</comment>
        <translation>{host} war unter {addresses}, Port {port:id}, nicht erreichbar: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that router and firewall let port {port:id} through to it. If it is no longer in use, remove its record.</source>
        <comment>NET-300!</comment>
        <translation>Prüfen Sie, ob der Server läuft und ob Router und Firewall Port {port:id} zu ihm durchlassen. Wird er nicht mehr benutzt, entfernen Sie seinen Eintrag.</translation>
    </message>
    <message>
        <source>Whether this backup can be reached from the internet cannot be seen from inside. {seen:sentence}</source>
        <comment>NET-301</comment>
        <translation>Ob dieser Backup-MX aus dem Internet erreichbar ist, lässt sich von innen nicht feststellen. {seen:sentence}</translation>
    </message>
    <message>
        <source>If nobody comes, see that router and firewall pass port 25 on to this machine, and try it from another network.</source>
        <comment>NET-301!</comment>
        <translation>Wenn niemand kommt, prüfen Sie, ob Router und Firewall Port 25 an diesen Rechner weiterleiten, und versuchen Sie es aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, has no name in the DNS (PTR).</source>
        <comment>NET-302</comment>
        <translation>Die Adresse dieses Backup-MX, {address}, hat keinen Namen im DNS (PTR).</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown. Many servers take no mail from an address without a name, so notices to senders would not arrive.</source>
        <comment>NET-302!</comment>
        <translation>Bitten Sie den Provider der Internetanbindung um den angezeigten Eintrag. Viele Server nehmen von einer Adresse ohne Namen keine E-Mails an; Mitteilungen an Absender kämen also nicht an.</translation>
    </message>
    <message>
        <source>The name of this backup&apos;s address {address} in the DNS ({names}) does not lead back to it.</source>
        <comment>NET-303</comment>
        <translation>Die Adresse dieses Backup-MX, {address}, hat im DNS einen Namen ({names}), der nicht zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown, or give that name the address {address}. Many servers take no mail until both agree.</source>
        <comment>NET-303!</comment>
        <translation>Bitten Sie den Provider der Internetanbindung um den angezeigten Eintrag, oder geben Sie jenem Namen die Adresse {address}. Viele Server nehmen keine E-Mails an, solange beides nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>{host} introduces itself as “{name}”, which does not lead to its address.</source>
        <comment>NET-304</comment>
        <translation>{host} stellt sich als „{name}“ vor; dieser Name führt nicht zu seiner Adresse.</translation>
    </message>
    <message>
        <source>Let it introduce itself by a full name that leads to its address, best as {host}. Some servers refuse mail from one that does not.</source>
        <comment>NET-304!</comment>
        <translation>Er sollte sich mit einem vollständigen Namen vorstellen, der zu seiner Adresse führt, am besten als {host}. Manche Server lehnen sonst E-Mails von ihm ab.</translation>
    </message>
    <message>
        <source>All clients seem to come from one address in your own network, {address}: router or firewall hide who really connects.</source>
        <comment>NET-305</comment>
        <translation>Alle Clients scheinen von einer einzigen Adresse in Ihrem eigenen Netz zu kommen, {address}: Router oder Firewall verbergen, wer sich wirklich verbindet.</translation>
    </message>
    <message>
        <source>No mail server on the internet can be reached from here at port 25. {effect:sentence}</source>
        <comment>NET-306</comment>
        <translation>Von hier ist über Port 25 kein Mailserver im Internet erreichbar. {effect:sentence}</translation>
    </message>
    <message>
        <source>Many providers block this port. Ask yours to open it, or enter a smarthost in the settings (notices.smarthost).</source>
        <comment>NET-306!</comment>
        <translation>Viele Provider sperren diesen Port. Bitten Sie Ihren um Freigabe, oder tragen Sie in den Einstellungen einen Smarthost ein (notices.smarthost).</translation>
    </message>
    <message>
        <source>{host} and {primary} have the same address, {address}. When one fails, so does the other: this is no backup.</source>
        <comment>NET-310</comment>
        <translation>{host} und {primary} haben dieselbe Adresse, {address}. Fällt der eine aus, dann auch der andere: Das ist kein Backup-MX.</translation>
    </message>
    <message>
        <source>Run the backup on another machine, in another network, best in another building.</source>
        <comment>NET-310!</comment>
        <translation>Betreiben Sie den Backup-MX auf einem anderen Rechner, in einem anderen Netz, am besten in einem anderen Gebäude.</translation>
    </message>
    <message>
        <source>{host} and {primary} are in the same network ({network}). When its line or its power fails, both fail.</source>
        <comment>NET-311</comment>
        <translation>{host} und {primary} sind im selben Netz ({network}). Fällt dort die Leitung oder der Strom aus, fallen beide aus.</translation>
    </message>
    <message>
        <source>Run the backup in another network: at another site, at a befriended firm, or on a rented server of another provider.</source>
        <comment>NET-311!</comment>
        <translation>Betreiben Sie den Backup-MX in einem anderen Netz: an einem anderen Standort, bei einer befreundeten Firma oder auf einem gemieteten Server eines anderen Providers.</translation>
    </message>
    <message>
        <source>{host} and {primary} are found by the same name servers: {servers}. If all of these fail, nobody finds either.</source>
        <comment>NET-312</comment>
        <translation>{host} und {primary} werden über dieselben Nameserver gefunden: {servers}. Fallen diese alle aus, findet niemand einen der beiden.</translation>
    </message>
    <message>
        <source>That is usual, and well where these stand in different networks. A name for the backup in a domain at another DNS provider makes it independent.</source>
        <comment>NET-312!</comment>
        <translation>Das ist üblich, und es genügt, wenn sie in verschiedenen Netzen stehen. Ein Name für den Backup-MX in einer Domain bei einem anderen DNS-Provider macht ihn unabhängig.</translation>
    </message>
    <message>
        <source>The certificates of {host} and {primary} end on the same day, {until:time}.</source>
        <comment>NET-313</comment>
        <translation>Die Zertifikate von {host} und {primary} laufen am selben Tag ab: {until:time}.</translation>
    </message>
    <message>
        <source>If renewal fails, it fails for both. Let one be renewed some weeks before the other.</source>
        <comment>NET-313!</comment>
        <translation>Scheitert die Erneuerung, dann für beide. Lassen Sie eines einige Wochen vor dem anderen erneuern.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, is on block lists: {lists}.</source>
        <comment>NET-314</comment>
        <translation>Die Adresse dieses Backup-MX, {address}, steht auf Sperrlisten: {lists}.</translation>
    </message>
    <message>
        <source>Look up the address on the web page of each list: it says why, and how to be removed. Meanwhile some servers refuse what comes from here, perhaps your own too.</source>
        <comment>NET-314!</comment>
        <translation>Suchen Sie die Adresse auf der Webseite jeder Liste: Dort steht, warum sie gelistet ist und wie sie gelöscht wird. Bis dahin lehnen manche Server ab, was von hier kommt, vielleicht auch Ihr eigener.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) stand in the network of {primary}. When its line fails, nobody finds this backup.</source>
        <comment>NET-315</comment>
        <translation>Alle Nameserver von {domain} ({servers}) stehen im Netz von {primary}. Fällt dessen Leitung aus, findet niemand diesen Backup-MX.</translation>
    </message>
    <message>
        <source>Ask your DNS provider or registrar for a second name server in another network.</source>
        <comment>NET-315!</comment>
        <translation>Bitten Sie Ihren DNS-Provider oder Registrar um einen zweiten Nameserver in einem anderen Netz.</translation>
    </message>
    <message>
        <source>Nothing was seen that would take {host} and {primary} at once: neither address nor network is the same.</source>
        <comment>NET-319</comment>
        <translation>Nichts deutet darauf hin, dass {host} und {primary} zugleich ausfallen: Weder die Adresse noch das Netz ist dasselbe.</translation>
    </message>
    <message>
        <source>What cannot be seen from here is yours to think of: building, power, the cable in the street, the provider, the password.</source>
        <comment>NET-319!</comment>
        <translation>An das, was von hier aus nicht zu sehen ist, müssen Sie selbst denken: Gebäude, Strom, das Kabel in der Straße, den Provider, das Passwort.</translation>
    </message>
    <message>
        <source>it takes no connections there</source>
        <comment>doctor.reach-refused</comment>
        <translation>er nimmt dort keine Verbindungen an</translation>
    </message>
    <message>
        <source>there is no way to it</source>
        <comment>doctor.reach-unreachable</comment>
        <translation>es führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <comment>doctor.reach-silent</comment>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The first connection from a public address came on {first:time}, the last one on {last:time}.</source>
        <comment>doctor.public-seen</comment>
        <translation>Die erste Verbindung von einer öffentlichen Adresse: {first:time}, die letzte: {last:time}.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave.</source>
        <comment>doctor.leave-not</comment>
        <translation>Mitteilungen an Absender können nicht abgehen.</translation>
    </message>
    <message>
        <source>Notices to senders leave by the smarthost.</source>
        <comment>doctor.leave-by-smarthost</comment>
        <translation>Mitteilungen an Absender gehen über den Smarthost ab.</translation>
    </message>
    <message>
        <source>This backup takes messages of up to {ours:size}, your mail server {primary} only up to {theirs:size}.</source>
        <comment>REL-400</comment>
        <translation>Dieser Backup-MX nimmt Nachrichten bis {ours:size} an, Ihr Mailserver {primary} nur bis {theirs:size}.</translation>
    </message>
    <message>
        <source>Set the same size at both (here: smtp.maxMessageSize). Else a larger message that comes in an outage goes back to its sender when the outage ends.</source>
        <comment>REL-400!</comment>
        <translation>Stellen Sie auf beiden dieselbe Größe ein (hier: smtp.maxMessageSize). Sonst geht eine größere Nachricht, die während eines Ausfalls kommt, nach dem Ausfall an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes messages of up to {theirs:size}, this backup only up to {ours:size}.</source>
        <comment>REL-401</comment>
        <translation>Ihr Mailserver {primary} nimmt Nachrichten bis {theirs:size} an, dieser Backup-MX nur bis {ours:size}.</translation>
    </message>
    <message>
        <source>Set smtp.maxMessageSize here as shown. Else large messages are refused in an outage though your mail server would take them.</source>
        <comment>REL-401!</comment>
        <translation>Stellen Sie smtp.maxMessageSize hier wie angezeigt ein. Sonst werden große Nachrichten während eines Ausfalls abgelehnt, obwohl Ihr Mailserver sie annähme.</translation>
    </message>
    <message>
        <source>{primary} and this backup do not offer the same extensions of SMTP. Only there: {there}. Only here: {here}.</source>
        <comment>REL-402</comment>
        <translation>{primary} und dieser Backup-MX bieten nicht dieselben SMTP-Erweiterungen an. Nur dort: {there}. Nur hier: {here}.</translation>
    </message>
    <message>
        <source>Usually nothing has to be done: mail is handed over as your mail server can take it.</source>
        <comment>REL-402!</comment>
        <translation>In der Regel ist nichts zu tun: E-Mails werden so übergeben, wie Ihr Mailserver sie annehmen kann.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses this backup: “{reply}”.</source>
        <comment>REL-403</comment>
        <translation>Ihr Mailserver {primary} lehnt diesen Backup-MX ab: „{reply}“.</translation>
    </message>
    <message>
        <source>Let it take mail from this backup&apos;s address: see its access rules, its spam filter and the block lists it uses. Until then kept mail cannot be handed over.</source>
        <comment>REL-403!</comment>
        <translation>Lassen Sie ihn E-Mails von der Adresse dieses Backup-MX annehmen: Prüfen Sie seine Zugriffsregeln, seinen Spamfilter und die Sperrlisten, die er benutzt. Vorher können aufbewahrte E-Mails nicht übergeben werden.</translation>
    </message>
    <message>
        <source>Your mail server {primary} puts this backup off: “{reply}”.</source>
        <comment>REL-404</comment>
        <translation>Ihr Mailserver {primary} weist diesen Backup-MX vorübergehend ab: „{reply}“.</translation>
    </message>
    <message>
        <source>Except this backup&apos;s address from greylisting and from limits there. Else mail arrives late after every outage.</source>
        <comment>REL-404!</comment>
        <translation>Nehmen Sie dort die Adresse dieses Backup-MX von Greylisting und Begrenzungen aus. Sonst kommen E-Mails nach jedem Ausfall verspätet an.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes mail for every address of {domain}, also for ones that nobody has.</source>
        <comment>REL-405</comment>
        <translation>Ihr Mailserver {primary} nimmt E-Mails für jede Adresse von {domain} an, auch für solche, die niemand hat.</translation>
    </message>
    <message>
        <source>If that is intended (one mailbox for all), nothing has to be done. Else let it refuse unknown recipients at once, and give this backup a list of your addresses: in an outage it takes everything, too, without one.</source>
        <comment>REL-405!</comment>
        <translation>Wenn das gewollt ist (ein Postfach für alles), ist nichts zu tun. Sonst lassen Sie ihn unbekannte Empfänger sofort ablehnen, und geben Sie diesem Backup-MX eine Liste Ihrer Adressen: Ohne sie nimmt auch er während eines Ausfalls alles an.</translation>
    </message>
    <message>
        <source>This backup takes mail for addresses of {domain} that nobody has, at least in an outage.</source>
        <comment>REL-406</comment>
        <translation>Dieser Backup-MX nimmt E-Mails für Adressen von {domain} an, die niemand hat, zumindest während eines Ausfalls.</translation>
    </message>
    <message>
        <source>Give it a complete list of your addresses (a file or LDAP), or set unknownRecipients to “defer”. Else spam to invented addresses is kept, and returned to people who never sent it.</source>
        <comment>REL-406!</comment>
        <translation>Geben Sie ihm eine vollständige Liste Ihrer Adressen (eine Datei oder LDAP), oder setzen Sie unknownRecipients auf „defer“. Sonst wird Spam an erfundene Adressen aufbewahrt und an Leute zurückgesandt, die ihn nie gesendet haben.</translation>
    </message>
    <message>
        <source>{host} takes mail for other people&apos;s domains (open relay).</source>
        <comment>REL-407</comment>
        <translation>{host} nimmt E-Mails für fremde Domains an (offenes Relay).</translation>
    </message>
    <message>
        <source>Close port 25 at once. Restante takes mail for its protected domains only, so another program answers there, or one in front of it.</source>
        <comment>REL-407!</comment>
        <translation>Schließen Sie Port 25 sofort. Restante nimmt nur E-Mails für seine geschützten Domains an; also antwortet dort oder davor ein anderes Programm.</translation>
    </message>
    <message>
        <source>If it does so for everybody, it is an open relay: close it at once. If it only trusts this machine&apos;s address, take that trust back; handing over your own mail needs none.</source>
        <comment>REL-408!</comment>
        <translation>Tut er das für jeden, ist er ein offenes Relay: Schließen Sie es sofort. Vertraut er nur der Adresse dieses Rechners, nehmen Sie ihr dieses Vertrauen wieder; für die Übergabe Ihrer eigenen E-Mails ist es nicht nötig.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses mail to postmaster@{domain}: “{reply}”.</source>
        <comment>REL-409</comment>
        <translation>Ihr Mailserver {primary} lehnt E-Mails an postmaster@{domain} ab: „{reply}“.</translation>
    </message>
    <message>
        <source>Create that address there, or make it another name of the administrator&apos;s. Every mail server must have it, and others write to it when something is wrong.</source>
        <comment>REL-409!</comment>
        <translation>Legen Sie diese Adresse dort an, oder machen Sie sie zu einem Alias des Administrators. Jeder Mailserver muss sie haben, und andere schreiben dorthin, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>In an outage, mail to addresses of {domain} that this backup has never seen has to wait at its senders.</source>
        <comment>REL-410</comment>
        <translation>Während eines Ausfalls müssen E-Mails an Adressen von {domain}, die dieser Backup-MX noch nie gesehen hat, bei ihren Absendern warten.</translation>
    </message>
    <message>
        <source>A complete list of your addresses (a file or LDAP) tells it who exists: then everybody&apos;s mail is taken at once, and mail to nobody is refused.</source>
        <comment>REL-410!</comment>
        <translation>Eine vollständige Liste Ihrer Adressen (eine Datei oder LDAP) sagt ihm, welche es gibt: Dann werden E-Mails an diese sofort angenommen, und E-Mails an nicht vorhandene werden abgelehnt.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave this machine: {why:sentence}.</source>
        <comment>REL-411</comment>
        <translation>Mitteilungen an Absender können diesen Rechner nicht verlassen: {why:sentence}.</translation>
    </message>
    <message>
        <source>See the warnings for details. A smarthost (notices.smarthost) is the simplest way out; the notices are kept until there is one.</source>
        <comment>REL-411!</comment>
        <translation>Einzelheiten stehen in den Warnungen. Ein Smarthost (notices.smarthost) ist der einfachste Ausweg; bis dahin bleiben die Mitteilungen hier.</translation>
    </message>
    <message>
        <source>no mail server outside can be reached</source>
        <comment>doctor.cannot-leave-no-route</comment>
        <translation>kein Mailserver außerhalb ist erreichbar</translation>
    </message>
    <message>
        <source>the mail servers of senders cannot be looked up in the DNS</source>
        <comment>doctor.cannot-leave-no-dns</comment>
        <translation>die Mailserver der Absender sind im DNS nicht zu ermitteln</translation>
    </message>
    <message>
        <source>other mail servers turn this machine away</source>
        <comment>doctor.cannot-leave-turned-away</comment>
        <translation>andere Mailserver weisen diesen Rechner ab</translation>
    </message>
    <message>
        <source>the smarthost cannot be reached</source>
        <comment>doctor.cannot-leave-smarthost-away</comment>
        <translation>der Smarthost ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the smarthost does not accept the login</source>
        <comment>doctor.cannot-leave-smarthost-login</comment>
        <translation>der Smarthost akzeptiert die Anmeldung nicht</translation>
    </message>
    <message>
        <source>there is no trusted encryption with the smarthost</source>
        <comment>doctor.cannot-leave-smarthost-tls</comment>
        <translation>mit dem Smarthost kommt keine vertrauenswürdige Verschlüsselung zustande</translation>
    </message>
    <message>
        <source>the smarthost does not pass them on</source>
        <comment>doctor.cannot-leave-smarthost-refuses</comment>
        <translation>der Smarthost leitet sie nicht weiter</translation>
    </message>
    <message>
        <source>the smarthost is this backup itself</source>
        <comment>doctor.cannot-leave-smarthost-is-us</comment>
        <translation>der Smarthost ist dieser Backup-MX selbst</translation>
    </message>
    <message>
        <source>the smarthost is a mail server behind this backup</source>
        <comment>doctor.cannot-leave-smarthost-is-primary</comment>
        <translation>der Smarthost ist ein Mailserver hinter diesem Backup-MX</translation>
    </message>
    <message>
        <source>the only mail server of a sender&apos;s domain is one behind this backup</source>
        <comment>doctor.cannot-leave-only-primary</comment>
        <translation>der einzige Mailserver einer Absender-Domain ist einer hinter diesem Backup-MX</translation>
    </message>
    <message>
        <source>No mail server of {domain} that answered offers encryption (STARTTLS): {hosts}. {effect:sentence}</source>
        <comment>TLS-200</comment>
        <translation>Kein Mailserver von {domain}, der geantwortet hat, bietet Verschlüsselung an (STARTTLS): {hosts}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch STARTTLS on. Until then everybody on the way can read the mail.</source>
        <comment>TLS-200!</comment>
        <translation>Geben Sie dem Mailserver ein Zertifikat und schalten Sie STARTTLS ein. Bis dahin kann jeder unterwegs die E-Mails lesen.</translation>
    </message>
    <message>
        <source>{host} knows only outdated encryption ({version}). {effect:sentence}</source>
        <comment>TLS-201</comment>
        <translation>{host} beherrscht nur veraltete Verschlüsselung ({version}). {effect:sentence}</translation>
    </message>
    <message>
        <source>Update the mail server, or allow TLS 1.2 and 1.3 in its settings.</source>
        <comment>TLS-201!</comment>
        <translation>Aktualisieren Sie den Mailserver, oder erlauben Sie in seinen Einstellungen TLS 1.2 und 1.3.</translation>
    </message>
    <message>
        <source>{host} offers encryption, but none comes about: {why:sentence}. {effect:sentence}</source>
        <comment>TLS-202</comment>
        <translation>{host} bietet Verschlüsselung an, aber sie kommt nicht zustande: {why:sentence}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Look into the log of the mail server. Often the certificate&apos;s key cannot be read or does not belong to it.</source>
        <comment>TLS-202!</comment>
        <translation>Sehen Sie im Protokoll des Mailservers nach. Oft ist der Schlüssel des Zertifikats nicht lesbar, oder er gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid today: it counts from {from:time} to {until:time}. {effect:sentence}</source>
        <comment>TLS-203</comment>
        <translation>Das Zertifikat von {host} ist heute nicht gültig: Es gilt von {from:time} bis {until:time}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Renew it on the mail server, and see why it was not renewed by itself. If the dates are right, check the clock there and here.</source>
        <comment>TLS-203!</comment>
        <translation>Erneuern Sie es auf dem Mailserver, und sehen Sie nach, warum das nicht von selbst geschah. Stimmen die Datumsangaben, prüfen Sie die Uhr dort und hier.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {until:time}.</source>
        <comment>TLS-204</comment>
        <translation>Das Zertifikat von {host} läuft bald ab; es gilt bis {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. If it should renew itself, see why it has not.</source>
        <comment>TLS-204!</comment>
        <translation>Erneuern Sie es vorher. Wenn es sich selbst erneuern soll, sehen Sie nach, warum das nicht geschehen ist.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for other names: {names}. {effect:sentence}</source>
        <comment>TLS-205</comment>
        <translation>Das Zertifikat von {host} gilt für andere Namen: {names}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Get a certificate that has the name {host}, or name the server in the MX record as the certificate does.</source>
        <comment>TLS-205!</comment>
        <translation>Besorgen Sie ein Zertifikat mit dem Namen {host}, oder nennen Sie den Server im MX-Record so wie im Zertifikat.</translation>
    </message>
    <message>
        <source>No known authority vouches for the certificate of {host} ({reason}). {effect:sentence}</source>
        <comment>TLS-206</comment>
        <translation>Keine bekannte Zertifizierungsstelle steht hinter dem Zertifikat von {host} ({reason}). {effect:sentence}</translation>
    </message>
    <message>
        <source>A certificate of a public authority (such as Let&apos;s Encrypt) ends this; install its intermediate certificates as well. You need one before you set an MTA-STS policy to “enforce”.</source>
        <comment>TLS-206!</comment>
        <translation>Ein Zertifikat einer öffentlichen Zertifizierungsstelle (etwa Let’s Encrypt) behebt das; installieren Sie auch dessen Zwischenzertifikate. Sie brauchen eines, bevor Sie eine MTA-STS-Richtlinie auf „enforce“ setzen.</translation>
    </message>
    <message>
        <source>{host} offers no encryption (STARTTLS), though others of {domain} do: {others}. {effect:sentence}</source>
        <comment>TLS-207</comment>
        <translation>{host} bietet keine Verschlüsselung an (STARTTLS), andere Mailserver von {domain} aber schon: {others}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give {host} a certificate and switch STARTTLS on. Mail that comes by it travels readable for everybody on the way.</source>
        <comment>TLS-207!</comment>
        <translation>Geben Sie {host} ein Zertifikat und schalten Sie STARTTLS ein. E-Mails über diesen Server kann jeder unterwegs lesen.</translation>
    </message>
    <message>
        <source>{host} has no TLSA record that senders heed, though others of {domain} have: {others}.</source>
        <comment>TLS-208</comment>
        <translation>{host} hat keinen TLSA-Record, den Absender beachten, andere Mailserver von {domain} aber schon: {others}.</translation>
    </message>
    <message>
        <source>Add the record shown, in a zone that is signed with DNSSEC. Without it, whoever cuts off your mail server can make senders go to {host} unchecked.</source>
        <comment>TLS-208!</comment>
        <translation>Fügen Sie den angezeigten Eintrag hinzu, in einer Zone, die mit DNSSEC signiert ist. Ohne ihn kann jeder, der Ihren Mailserver abschneidet, Absender ungeprüft zu {host} lenken.</translation>
    </message>
    <message>
        <source>The TLSA record of {host} does not fit its certificate. Senders that check by DANE do not deliver there.</source>
        <comment>TLS-209</comment>
        <translation>Der TLSA-Record von {host} passt nicht zu seinem Zertifikat. Absender, die nach DANE prüfen, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>Publish the record shown. Next time, publish the new record beside the old one a day before the certificate changes.</source>
        <comment>TLS-209!</comment>
        <translation>Veröffentlichen Sie den angezeigten Eintrag. Veröffentlichen Sie nächstes Mal den neuen Eintrag neben dem alten, einen Tag bevor das Zertifikat wechselt.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} does not name {host}. {effect:sentence}</source>
        <comment>TLS-210</comment>
        <translation>Die MTA-STS-Richtlinie von {domain} nennt {host} nicht. {effect:sentence}</translation>
    </message>
    <message>
        <source>Put the policy shown in the place of the old one, and give the record _mta-sts.{domain} a new id.</source>
        <comment>TLS-210!</comment>
        <translation>Ersetzen Sie die alte Richtlinie durch die angezeigte, und geben Sie dem Record _mta-sts.{domain} eine neue id.</translation>
    </message>
    <message>
        <source>Make the text shown available at {url}, or remove the record _mta-sts.{domain}. New senders deliver without the policy meanwhile.</source>
        <comment>TLS-211!</comment>
        <translation>Machen Sie den angezeigten Text unter {url} abrufbar, oder entfernen Sie den Record _mta-sts.{domain}. Neue Absender stellen inzwischen ohne die Richtlinie zu.</translation>
    </message>
    <message>
        <source>{domain} asks senders for encryption, but for no reports about it (TLSRPT).</source>
        <comment>TLS-212</comment>
        <translation>{domain} verlangt von Absendern Verschlüsselung, aber keine Berichte darüber (TLSRPT).</translation>
    </message>
    <message>
        <source>Add the record shown, with an address that is read. Senders then tell you once a day what did not work.</source>
        <comment>TLS-212!</comment>
        <translation>Fügen Sie den angezeigten Eintrag hinzu, mit einer Adresse, die jemand liest. Absender melden Ihnen dann einmal am Tag, was nicht funktioniert hat.</translation>
    </message>
    <message>
        <source>The record that announces the MTA-STS policy of {domain} cannot be understood, so senders do not see the policy.</source>
        <comment>TLS-213</comment>
        <translation>Der Record, der die MTA-STS-Richtlinie von {domain} ankündigt, ist nicht zu verstehen; Absender sehen die Richtlinie daher nicht.</translation>
    </message>
    <message>
        <source>Replace it by the record shown; there must be exactly one.</source>
        <comment>TLS-213!</comment>
        <translation>Ersetzen Sie ihn durch den angezeigten; es darf nur genau einen geben.</translation>
    </message>
    <message>
        <source>Most senders deliver all the same.</source>
        <comment>doctor.delivered-anyway</comment>
        <translation>Die meisten Absender stellen trotzdem zu.</translation>
    </message>
    <message>
        <source>Some senders then deliver unencrypted, others not at all.</source>
        <comment>doctor.some-give-up</comment>
        <translation>Manche Absender stellen dann unverschlüsselt zu, andere gar nicht.</translation>
    </message>
    <message>
        <source>Senders that keep to your MTA-STS policy do not deliver there.</source>
        <comment>doctor.policy-refuses</comment>
        <translation>Absender, die sich an Ihre MTA-STS-Richtlinie halten, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>The policy is being tested: senders report this, and deliver all the same.</source>
        <comment>doctor.policy-tests</comment>
        <translation>Die Richtlinie ist im Testbetrieb: Absender melden das und stellen trotzdem zu.</translation>
    </message>
    <message>
        <source>Senders that check by DANE (TLSA) do not deliver there.</source>
        <comment>doctor.dane-refuses</comment>
        <translation>Absender, die nach DANE (TLSA) prüfen, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>doctor.said</comment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <comment>doctor.nothing-said</comment>
        <translation>ein Grund wurde nicht genannt</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} cannot be used. {why:sentence}</source>
        <comment>TLS-211</comment>
        <translation>Die MTA-STS-Richtlinie von {domain} ist nicht verwendbar. {why:sentence}</translation>
    </message>
    <message>
        <source>it takes the connection, but did not greet in time</source>
        <comment>doctor.reach-mute</comment>
        <translation>er nimmt die Verbindung an, hat sich aber nicht rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>These answer: {answering}.</source>
        <comment>doctor.others-answer</comment>
        <translation>Diese antworten: {answering}.</translation>
    </message>
    <message>
        <source>These answer: {answering}. These do not: {silent}.</source>
        <comment>doctor.others-some-answer</comment>
        <translation>Diese antworten: {answering}. Diese nicht: {silent}.</translation>
    </message>
    <message>
        <source>These do not answer: {silent}.</source>
        <comment>doctor.others-silent</comment>
        <translation>Diese antworten nicht: {silent}.</translation>
    </message>
    <message>
        <source>This service does not record what it sees: its file could not be opened when it started.</source>
        <comment>watch.not-recording</comment>
        <translation>Dieser Dienst zeichnet nicht auf, was er sieht: Seine Datei ließ sich beim Start nicht öffnen.</translation>
    </message>
    <message>
        <source>The service&apos;s log says why. Mail is not affected.</source>
        <comment>watch.not-recording!</comment>
        <translation>Der Grund steht im Protokoll des Dienstes. E-Mails sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Nothing is recorded of a mail server {host}.</source>
        <comment>watch.no-such-host</comment>
        <translation>Über einen Mailserver {host} ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>It is named as host:port, as “restantectl history availability” shows it.</source>
        <comment>watch.no-such-host!</comment>
        <translation>Er wird als host:port genannt, so wie „restantectl history availability“ ihn zeigt.</translation>
    </message>
    <message>
        <source>The end of that time is not after its beginning.</source>
        <comment>watch.bad-period</comment>
        <translation>Das Ende dieses Zeitraums liegt nicht nach seinem Anfang.</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>watch.bad-cursor</comment>
        <translation>Die Liste hat sich zu stark geändert; sie wird von vorn angezeigt.</translation>
    </message>
    <message>
        <source>The file of what was watched is damaged.</source>
        <comment>watch.damaged</comment>
        <translation>Die Datei der Beobachtungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of what was watched could not be read or written.</source>
        <comment>watch.failed</comment>
        <translation>Die Datei der Beobachtungen konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>watch.failed!</comment>
        <translation>Sehen Sie nach, ob auf dem Datenträger des Datenverzeichnisses Platz ist und was im Protokoll des Dienstes steht.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded.</source>
        <comment>watch.full</comment>
        <translation>Der Datenträger ist voll; deshalb wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The file of what was watched was written by a newer Restante.</source>
        <comment>watch.newer-schema</comment>
        <translation>Die Datei der Beobachtungen stammt von einer neueren Version von Restante.</translation>
    </message>
    <message>
        <source>The file of what was watched cannot be opened.</source>
        <comment>watch.cannot-open</comment>
        <translation>Die Datei der Beobachtungen lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There was no outage.</source>
        <comment>ctl.no-outages</comment>
        <translation>Es gab keinen Ausfall.</translation>
    </message>
    <message>
        <source>This service did not run for {seconds:duration} of it.</source>
        <comment>ctl.outage-unwatched</comment>
        <translation>Davon lief dieser Dienst {seconds:duration} nicht.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>ctl.head.began</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>ctl.head.ended</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lasted</source>
        <comment>ctl.head.lasted</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Messages meanwhile</source>
        <comment>ctl.head.came</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>ctl.head.available</comment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Outages</source>
        <comment>ctl.head.outages</comment>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Watched for</source>
        <comment>ctl.head.watched</comment>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>ctl.head.maintenance</comment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Greets after</source>
        <comment>ctl.head.greets</comment>
        <translation>Begrüßt nach</translation>
    </message>
    <message>
        <source>From {since:time} to {until:time}. This service ran for {running:duration} of it.</source>
        <comment>ctl.availability</comment>
        <translation>Von {since:time} bis {until:time}. Davon lief dieser Dienst {running:duration}.</translation>
    </message>
    <message>
        <source>No mail server was watched.</source>
        <comment>ctl.no-availability</comment>
        <translation>Es wurde kein Mailserver beobachtet.</translation>
    </message>
    <message>
        <source>No public address of {value} is known: the name does not resolve to one.</source>
        <comment>kit.no-address</comment>
        <translation>Keine öffentliche Adresse von {value} ist bekannt: Der Name führt zu keiner.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit.no-address!</comment>
        <translation>Tragen Sie die Adressen, mit denen Ihr Mailserver diesen Backup-MX sieht, als smtp.publicAddresses ein.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in the configuration of a mail server.</source>
        <comment>kit.bad-name</comment>
        <translation>„{value}“ kann nicht in der Konfiguration eines Mailservers stehen.</translation>
    </message>
    <message>
        <source>Correct hostname, smtp.publicAddresses or the domain in the configuration of this backup.</source>
        <comment>kit.bad-name!</comment>
        <translation>Berichtigen Sie hostname, smtp.publicAddresses oder die Domain in der Konfiguration dieses Backup-MX.</translation>
    </message>
    <message>
        <source>{address} is not an address of {domain}.</source>
        <comment>kit.other-domain</comment>
        <translation>{address} ist keine Adresse von {domain}.</translation>
    </message>
    <message>
        <source>Such a check is under way already.</source>
        <comment>kit.running</comment>
        <translation>Eine solche Prüfung läuft schon.</translation>
    </message>
    <message>
        <source>This mail server is in maintenance: nothing is sent to it.</source>
        <comment>handover.in-maintenance</comment>
        <translation>Dieser Mailserver ist in Wartung: Ihm wird nichts gesendet.</translation>
    </message>
    <message>
        <source>There are no lines for “{value}”, only for {names}.</source>
        <comment>ctl.no-such-server</comment>
        <translation>Für „{value}“ gibt es keine Zeilen, nur für {names}.</translation>
    </message>
    <message>
        <source>Postfix 3.0 or newer: paste these lines into a shell as root, on your mail server. They write two files beside main.cf, put a line before your own lists and reload Postfix. Pasting them again, with new addresses too, does no harm.</source>
        <comment>kit.postfix.shell</comment>
        <translation>Postfix 3.0 oder neuer: Fügen Sie diese Zeilen auf Ihrem Mailserver als root in eine Shell ein. Sie schreiben zwei Dateien neben main.cf, setzen eine Zeile vor Ihre eigenen Listen und lassen Postfix neu laden. Sie noch einmal einzufügen, auch mit neuen Adressen, schadet nicht.</translation>
    </message>
    <message>
        <source>If your greylisting or SPF service is not called in smtpd_recipient_restrictions but in another smtpd_…_restrictions, put the same check_client_access before it there. Never add this backup to mynetworks: your server would relay for it.</source>
        <comment>kit.postfix.elsewhere</comment>
        <translation>Wenn Ihr Greylisting- oder SPF-Dienst nicht in smtpd_recipient_restrictions aufgerufen wird, sondern in einer anderen der smtpd_…_restrictions, setzen Sie dort dasselbe check_client_access davor. Nehmen Sie diesen Backup-MX nie in mynetworks auf: Ihr Server würde dann alles für ihn weiterleiten.</translation>
    </message>
    <message>
        <source>A filter that Postfix calls as a milter (rspamd, SpamAssassin) judges by itself: it needs lines of its own.</source>
        <comment>kit.postfix.milter</comment>
        <translation>Ein Filter, den Postfix als Milter aufruft (rspamd, SpamAssassin), urteilt selbst: Er braucht eigene Zeilen.</translation>
    </message>
    <message>
        <source>Instead of letting this backup past, Postfix can judge each mail by the client that brought it here: name the addresses in smtpd_authorized_xclient_hosts and set xclient of the domain here. Then this backup may pass for any client, also for one that is allowed to relay: only where you trust it as your own server.</source>
        <comment>kit.postfix.xclient</comment>
        <translation>Statt diesen Backup-MX vorbeizulassen, kann Postfix jede E-Mail nach dem Client beurteilen, der sie hierher gebracht hat: Nennen Sie die Adressen in smtpd_authorized_xclient_hosts und setzen Sie hier xclient der Domain. Dann kann sich dieser Backup-MX als jeder Client ausgeben, auch als einer, für den weitergeleitet wird: nur, wenn Sie ihm vertrauen wie Ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>Exim: these lines belong into the main section, before the first “begin” (Debian: /etc/exim4/conf.d/main/000_localmacros).</source>
        <comment>kit.exim.lists</comment>
        <translation>Exim: Diese Zeilen gehören in den Hauptteil, vor das erste „begin“ (Debian: /etc/exim4/conf.d/main/000_localmacros).</translation>
    </message>
    <message>
        <source>At the top of the ACL that acl_smtp_rcpt names, before greylisting, ratelimit and SPF (Debian: acl_local_deny_exceptions is not the place; /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt is):</source>
        <comment>kit.exim.recipient</comment>
        <translation>An den Anfang der ACL, die acl_smtp_rcpt nennt, vor Greylisting, ratelimit und SPF (Debian: acl_local_deny_exceptions ist nicht die richtige Stelle, sondern /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt):</translation>
    </message>
    <message>
        <source>At the top of each ACL that is named by acl_smtp_connect, acl_smtp_helo or acl_smtp_mail and limits or checks SPF. It lets nobody relay: that is decided in the ACL of acl_smtp_rcpt. Afterwards test with “exim -bV” and reload Exim.</source>
        <comment>kit.exim.before</comment>
        <translation>An den Anfang jeder ACL, die acl_smtp_connect, acl_smtp_helo oder acl_smtp_mail nennt und die begrenzt oder SPF prüft. Weiterleiten darf dadurch niemand: Darüber entscheidet die ACL von acl_smtp_rcpt. Testen Sie danach mit „exim -bV“ und laden Sie Exim neu.</translation>
    </message>
    <message>
        <source>Where SPF, greylisting or ratelimit stand in the ACL of acl_smtp_data, add the condition “!hosts = +restante_backup” to those statements. Do not accept there: viruses are looked for in that ACL.</source>
        <comment>kit.exim.data</comment>
        <translation>Wo in der ACL von acl_smtp_data SPF, Greylisting oder ratelimit stehen, fügen Sie diesen Anweisungen die Bedingung „!hosts = +restante_backup“ hinzu. Verwenden Sie dort kein accept: In dieser ACL wird nach Viren gesucht.</translation>
    </message>
    <message>
        <source>If you use smtp_ratelimit_hosts, begin its list with “!+restante_backup :”. smtp_accept_max_per_host must allow at least as many connections as handover.maxSessions here. Never add this backup to relay_from_hosts.</source>
        <comment>kit.exim.limits</comment>
        <translation>Wenn Sie smtp_ratelimit_hosts benutzen, beginnen Sie die Liste mit „!+restante_backup :“. smtp_accept_max_per_host muss mindestens so viele Verbindungen erlauben wie handover.maxSessions hier. Nehmen Sie diesen Backup-MX nie in relay_from_hosts auf.</translation>
    </message>
    <message>
        <source>Exchange Server 2013 or newer: in the Exchange Management Shell, on each server that receives mail. The connector lifts the limits for this backup alone; by InternalSMTPServers the anti-spam agents judge by the client that brought a mail here. Both act at once.</source>
        <comment>kit.exchange.server</comment>
        <translation>Exchange Server 2013 oder neuer: in der Exchange Management Shell, auf jedem Server, der E-Mails empfängt. Der Connector hebt die Begrenzungen nur für diesen Backup-MX auf; dank InternalSMTPServers urteilen die Antispam-Agents nach dem Client, der eine E-Mail hierher gebracht hat. Beides wirkt sofort.</translation>
    </message>
    <message>
        <source>Only on an Edge Transport server, or where the connection filtering agent is installed:</source>
        <comment>kit.exchange.edge</comment>
        <translation>Nur auf einem Edge-Transport-Server oder wo der Verbindungsfilter-Agent installiert ist:</translation>
    </message>
    <message>
        <source>Never give the connector ExternalAuthoritative or the right ms-Exch-SMTP-Accept-Any-Recipient: your server would relay for this backup. If Sender ID still refuses mail, look at Get-SenderIdConfig.</source>
        <comment>kit.exchange.sender-id</comment>
        <translation>Geben Sie dem Connector nie ExternalAuthoritative oder das Recht ms-Exch-SMTP-Accept-Any-Recipient: Ihr Server würde dann alles für diesen Backup-MX weiterleiten. Lehnt Sender ID weiterhin E-Mails ab, prüfen Sie Get-SenderIdConfig.</translation>
    </message>
    <message>
        <source>Exchange Online: make an inbound connector for the addresses of this backup and turn on Enhanced Filtering for it, with these addresses to be skipped (Set-InboundConnector -EFSkipIPs).</source>
        <comment>kit.exchange.online</comment>
        <translation>Exchange Online: Legen Sie für die Adressen dieses Backup-MX einen eingehenden Connector an, und schalten Sie dafür die erweiterte Filterung (Enhanced Filtering) ein, die diese Adressen überspringt (Set-InboundConnector -EFSkipIPs).</translation>
    </message>
    <message>
        <source>hMailServer 5: in PowerShell as administrator, on the server; it asks for the password of hMailServer. As an incoming relay this backup is not judged itself: SPF and blocklists look at the client that brought a mail here. It acts at once. Run it once only.</source>
        <comment>kit.hmailserver.script</comment>
        <translation>hMailServer 5: in der PowerShell als Administrator, auf dem Server; gefragt wird nach dem Passwort von hMailServer. Als Incoming relay wird dieser Backup-MX nicht selbst beurteilt: SPF und Sperrlisten richten sich nach dem Client, der eine E-Mail hierher gebracht hat. Es wirkt sofort. Führen Sie es nur einmal aus.</translation>
    </message>
    <message>
        <source>The same by hand, in hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays, and Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</source>
        <comment>kit.hmailserver.window</comment>
        <translation>Dasselbe von Hand, im hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays, und Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</translation>
    </message>
    <message>
        <source>If you make an IP range for this backup, never allow deliveries from external to external addresses in it: your server would relay for it.</source>
        <comment>kit.hmailserver.ranges</comment>
        <translation>Wenn Sie für diesen Backup-MX eine IP range anlegen, erlauben Sie darin nie Zustellungen von externen an externe Adressen: Ihr Server würde dann alles für ihn weiterleiten.</translation>
    </message>
    <message>
        <source>These lines follow the documentation; they were not tried on such a server by the makers of Restante. The check shows whether they work.</source>
        <comment>kit.not-tried</comment>
        <translation>Diese Zeilen folgen der Dokumentation; auf einem solchen Server haben die Entwickler von Restante sie nicht ausprobiert. Ob sie wirken, zeigt die Prüfung.</translation>
    </message>
    <message>
        <source>rspamd 2.8 or newer: into /etc/rspamd/local.d/options.inc. If you have local_addrs there already, add the addresses to it.</source>
        <comment>kit.rspamd.options</comment>
        <translation>rspamd 2.8 oder neuer: in /etc/rspamd/local.d/options.inc. Steht local_addrs dort schon, fügen Sie die Adressen hinzu.</translation>
    </message>
    <message>
        <source>Into /etc/rspamd/local.d/external_relay.conf:</source>
        <comment>kit.rspamd.relay</comment>
        <translation>In /etc/rspamd/local.d/external_relay.conf:</translation>
    </message>
    <message>
        <source>Into /etc/rspamd/local.d/settings.conf:</source>
        <comment>kit.rspamd.settings</comment>
        <translation>In /etc/rspamd/local.d/settings.conf:</translation>
    </message>
    <message>
        <source>Test with “rspamadm configtest”, then restart rspamd.</source>
        <comment>kit.rspamd.reload</comment>
        <translation>Testen Sie mit „rspamadm configtest“, dann starten Sie rspamd neu.</translation>
    </message>
    <message>
        <source>SpamAssassin: into local.cf (/etc/spamassassin or /etc/mail/spamassassin).</source>
        <comment>kit.spamassassin.networks</comment>
        <translation>SpamAssassin: in local.cf (/etc/spamassassin oder /etc/mail/spamassassin).</translation>
    </message>
    <message>
        <source>With trusted_networks SpamAssassin no longer guesses your own network: name your mail server and its network in both lines as well, if they are not there.</source>
        <comment>kit.spamassassin.own</comment>
        <translation>Mit trusted_networks errät SpamAssassin Ihr eigenes Netz nicht mehr: Nennen Sie in beiden Zeilen auch Ihren Mailserver und sein Netz, wenn sie dort fehlen.</translation>
    </message>
    <message>
        <source>Test with “spamassassin --lint”, then restart what calls it (spamd, amavis).</source>
        <comment>kit.spamassassin.reload</comment>
        <translation>Testen Sie mit „spamassassin --lint“, dann starten Sie neu, was es aufruft (spamd, amavis).</translation>
    </message>
    <message>
        <source>Check by the backup mail server {hostname}</source>
        <comment>kit.mail-subject</comment>
        <translation>Prüfung durch den Backup-MX {hostname}</translation>
    </message>
    <message>
        <source>The backup mail server {hostname} sent this mail to see whether the mail server of {domain} takes what it hands over without greylisting it, limiting it, or checking SPF against it.

It was sent on behalf of nobody: the envelope sender {sender} was made up for the check, because a server that does not know the backup would refuse it. You need not do anything.

The check was started by {actor}.</source>
        <comment>kit.mail</comment>
        <translation>Der Backup-MX {hostname} hat diese E-Mail gesendet, um zu prüfen, ob der Mailserver von {domain} annimmt, was ihm der Backup-MX übergibt: ohne Greylisting, ohne Mengenbegrenzung und ohne SPF auf den Backup-MX anzuwenden.

Sie wurde in niemandes Auftrag gesendet: Der Envelope-Absender {sender} ist für die Prüfung erfunden, weil ein Server, der den Backup-MX nicht kennt, ihn ablehnen würde. Sie brauchen nichts zu tun.

Gestartet wurde die Prüfung von {actor}.</translation>
    </message>
    <message>
        <source>Sender of the check</source>
        <comment>kit-test.sender</comment>
        <translation>Absender der Prüfung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>kit-test.connect</comment>
        <translation>Verbinden</translation>
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
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>kit-test.limits</comment>
        <translation>Mengenbegrenzung</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not allow {client}, so that a server which does not know this backup would refuse it.</source>
        <comment>kit-test.sender-forbids</comment>
        <translation>{sender}; der SPF-Record von {domain} lässt {client} nicht zu: Ein Server, der diesen Backup-MX nicht kennt, würde ablehnen.</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not forbid {client}: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-allows</comment>
        <translation>{sender}; der SPF-Record von {domain} verbietet {client} nicht: Die Prüfung kann über SPF nichts beweisen.</translation>
    </message>
    <message>
        <source>Name a domain whose SPF record ends in -all and does not name this backup (--sender DOMAIN).</source>
        <comment>kit-test.sender-allows!</comment>
        <translation>Nennen Sie eine Domain, deren SPF-Record mit -all endet und diesen Backup-MX nicht nennt (--sender DOMAIN).</translation>
    </message>
    <message>
        <source>{sender}; no public address of this backup is known: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-unknown</comment>
        <translation>{sender}; es ist keine öffentliche Adresse dieses Backup-MX bekannt: Die Prüfung kann über SPF nichts beweisen.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit-test.sender-unknown!</comment>
        <translation>Tragen Sie die Adressen, mit denen Ihr Mailserver diesen Backup-MX sieht, als smtp.publicAddresses ein.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>kit-test.connected</comment>
        <translation>Verbunden mit {address}, Port {port:id}.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}. It takes our word for who brought a mail here.</source>
        <comment>kit-test.connected-named</comment>
        <translation>Verbunden mit {address}, Port {port:id}. Er glaubt uns, wer eine E-Mail hierher gebracht hat.</translation>
    </message>
    <message>
        <source>It does not check SPF against this backup.</source>
        <comment>kit-test.no-spf</comment>
        <translation>Er wendet SPF nicht auf diesen Backup-MX an.</translation>
    </message>
    <message>
        <source>Nothing was refused by SPF, but this sender&apos;s SPF does not forbid this backup to send.</source>
        <comment>kit-test.spf-unproved</comment>
        <translation>Wegen SPF wurde nichts abgelehnt, aber das SPF dieses Absenders verbietet diesem Backup-MX das Senden auch nicht.</translation>
    </message>
    <message>
        <source>It checks SPF against this backup: {text}</source>
        <comment>kit-test.spf-refused</comment>
        <translation>Er wendet SPF auf diesen Backup-MX an: {text}</translation>
    </message>
    <message>
        <source>Mail from senders with a strict SPF record is lost that way. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access, Exim “accept hosts”, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer incoming relays.</source>
        <comment>kit-test.spf-refused!</comment>
        <translation>E-Mails von Absendern mit strengem SPF-Record gehen so verloren. Fügen Sie die vorbereiteten Zeilen für Ihren Server und seine Filter ein: Postfix check_client_access, Exim „accept hosts“, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer Incoming relays.</translation>
    </message>
    <message>
        <source>A sender that was never seen was taken at once.</source>
        <comment>kit-test.no-greylist</comment>
        <translation>Ein nie gesehener Absender wurde sofort angenommen.</translation>
    </message>
    <message>
        <source>Nothing was greylisted, but many servers exempt postmaster by themselves.</source>
        <comment>kit-test.greylist-unproved</comment>
        <translation>Greylisting trat nicht auf, aber viele Server nehmen postmaster von sich aus davon aus.</translation>
    </message>
    <message>
        <source>Name an ordinary address of the domain to be sure.</source>
        <comment>kit-test.greylist-unproved!</comment>
        <translation>Nennen Sie eine gewöhnliche Adresse der Domain, um sicherzugehen.</translation>
    </message>
    <message>
        <source>It greylists this backup: {text}</source>
        <comment>kit-test.greylisted</comment>
        <translation>Er wendet Greylisting auf diesen Backup-MX an: {text}</translation>
    </message>
    <message>
        <source>After an outage all mail comes later than it need. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access and postscreen_access_list, Exim “accept hosts”, rspamd settings.conf, hMailServer greylisting white list.</source>
        <comment>kit-test.greylisted!</comment>
        <translation>Nach einem Ausfall kommen alle E-Mails später als nötig. Fügen Sie die vorbereiteten Zeilen für Ihren Server und seine Filter ein: Postfix check_client_access und postscreen_access_list, Exim „accept hosts“, rspamd settings.conf, hMailServer Greylisting White listing.</translation>
    </message>
    <message>
        <source>It took the mail for {address}: {text}</source>
        <comment>kit-test.delivered</comment>
        <translation>Er hat die E-Mail für {address} angenommen: {text}</translation>
    </message>
    <message>
        <source>It refused the mail for {address}: {text}</source>
        <comment>kit-test.refused</comment>
        <translation>Er hat die E-Mail für {address} abgelehnt: {text}</translation>
    </message>
    <message>
        <source>This is not about SPF, greylisting or limits, as far as its words tell. Does the address exist?</source>
        <comment>kit-test.refused!</comment>
        <translation>Nach ihrem Wortlaut geht es dabei nicht um SPF, Greylisting oder Begrenzungen. Gibt es die Adresse?</translation>
    </message>
    <message>
        <source>It cannot take the mail for {address} just now: {text}</source>
        <comment>kit-test.put-off</comment>
        <translation>Er kann die E-Mail für {address} gerade nicht annehmen: {text}</translation>
    </message>
    <message>
        <source>It limits this backup, and took nothing now: {text}</source>
        <comment>kit-test.limited-at-once</comment>
        <translation>Er drosselt diesen Backup-MX und hat jetzt nichts angenommen: {text}</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited-at-once!</comment>
        <translation>Nach einem Ausfall tröpfeln die wartenden E-Mails nur herein. Fügen Sie die vorbereiteten Zeilen für Ihren Server ein: Postfix smtpd_client_event_limit_exceptions, Exim „accept hosts“ und smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited!</comment>
        <translation>Nach einem Ausfall tröpfeln die wartenden E-Mails nur herein. Fügen Sie die vorbereiteten Zeilen für Ihren Server ein: Postfix smtpd_client_event_limit_exceptions, Exim „accept hosts“ und smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.cut!</comment>
        <translation>Nach einem Ausfall tröpfeln die wartenden E-Mails nur herein. Fügen Sie die vorbereiteten Zeilen für Ihren Server ein: Postfix smtpd_client_event_limit_exceptions, Exim „accept hosts“ und smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.raised</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>Still so: {what:sentence}</source>
        <comment>alert.subject.reminder</comment>
        <translation>Noch immer: {what:sentence}</translation>
    </message>
    <message>
        <source>It is over: {what:sentence}</source>
        <comment>alert.subject.resolved</comment>
        <translation>Behoben: {what:sentence}</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.summary</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>This was the state, and it is over: {what:sentence}</source>
        <comment>alert.resolved</comment>
        <translation>Diese Warnung ist behoben: {what:sentence}</translation>
    </message>
    <message>
        <source>Severity: {severity:sentence}. Since {since:time}. Code: {code}.</source>
        <comment>alert.details</comment>
        <translation>Schweregrad: {severity:sentence}. Seit {since:time}. Code: {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warnings have the same cause.</source>
        <comment>alert.more#more</comment>
        <translation>
            <numerusform>%n weitere Warnung hat dieselbe Ursache.</numerusform>
            <numerusform>%n weitere Warnungen haben dieselbe Ursache.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restante on {hostname}</source>
        <comment>alert.from-name</comment>
        <translation>Restante auf {hostname}</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it. Who has taken note can say so there (restantectl warnings acknowledge {cause}), then there are no reminders.</source>
        <comment>alert.footer</comment>
        <translation>Dies ist eine automatische Nachricht des Backup-MX {hostname}; Antworten darauf liest niemand. Wer sie zur Kenntnis genommen hat, kann das dort sagen (restantectl warnings acknowledge {cause}); dann gibt es keine Erinnerungen.</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it.</source>
        <comment>alert.footer-only</comment>
        <translation>Dies ist eine automatische Nachricht des Backup-MX {hostname}; Antworten darauf liest niemand.</translation>
    </message>
    <message>
        <source>Test alert of {hostname}: {code}</source>
        <comment>alert.test-subject</comment>
        <translation>Testalarm von {hostname}: {code}</translation>
    </message>
    <message>
        <source>This is a test alert of the backup mail server {hostname}. Confirm that it arrived by giving this code there: {code} (restantectl alerts confirm {way} {code}). It is good for one day.</source>
        <comment>alert.test</comment>
        <translation>Dies ist ein Testalarm des Backup-MX {hostname}. Bestätigen Sie, dass er angekommen ist, indem Sie dort diesen Code angeben: {code} (restantectl alerts confirm {way} {code}). Er gilt einen Tag.</translation>
    </message>
    <message>
        <source>Look at the warnings in Restante, or with: restantectl warnings list</source>
        <comment>alerts.summary!</comment>
        <translation>Sehen Sie die Warnungen in Restante an oder mit: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nobody has confirmed that alerts arrive at {way}.</source>
        <comment>alerts.not-proved</comment>
        <translation>Niemand hat bestätigt, dass Alarme bei {way} ankommen.</translation>
    </message>
    <message>
        <source>Send a test alert there and confirm the code that it brings: restantectl alerts test {way}</source>
        <comment>alerts.not-proved!</comment>
        <translation>Senden Sie einen Testalarm dorthin und bestätigen Sie den Code, den er bringt: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>Alerts to {way} have not been deliverable since {since:time}: {reason:sentence}</source>
        <comment>alerts.cannot-send</comment>
        <translation>Alarme an {way} sind seit {since:time} nicht zustellbar: {reason:sentence}</translation>
    </message>
    <message>
        <source>Mend it or choose another address, then send a test alert: restantectl alerts test {way}</source>
        <comment>alerts.cannot-send!</comment>
        <translation>Beheben Sie das oder wählen Sie eine andere Adresse, dann senden Sie einen Testalarm: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>The server answered with HTTP status {status}.</source>
        <comment>alerts.web-status</comment>
        <translation>Der Server antwortete mit dem HTTP-Status {status}.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <comment>alerts.no-address</comment>
        <translation>Der Name {host} war nicht aufzulösen.</translation>
    </message>
    <message>
        <source>No reply that could be used came from {host} ({detail}).</source>
        <comment>alerts.no-reply</comment>
        <translation>Von {host} kam keine brauchbare Antwort ({detail}).</translation>
    </message>
    <message>
        <source>There is no password of the name that the configuration gives.</source>
        <comment>alerts.no-secret</comment>
        <translation>Ein Passwort mit dem Namen, den die Konfiguration nennt, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such way of alerts: {way}</source>
        <comment>alerts.no-such-way</comment>
        <translation>Diesen Weg für Alarme gibt es nicht: {way}</translation>
    </message>
    <message>
        <source>Give an address of alerts.email, or webhook.</source>
        <comment>alerts.no-such-way!</comment>
        <translation>Geben Sie eine Adresse aus alerts.email an, oder webhook.</translation>
    </message>
    <message>
        <source>The mail of {way} goes through a mail server behind this backup; nobody would be told while that does not answer.</source>
        <comment>alerts.behind-primary</comment>
        <translation>E-Mails an {way} gehen durch einen Mailserver hinter diesem Backup-MX; solange dieser nicht antwortet, würde niemand alarmiert.</translation>
    </message>
    <message>
        <source>Choose an address at another provider.</source>
        <comment>alerts.behind-primary!</comment>
        <translation>Wählen Sie eine Adresse bei einem anderen Provider.</translation>
    </message>
    <message>
        <source>Too many test alerts were sent there. Wait ten minutes.</source>
        <comment>alerts.too-many-tests</comment>
        <translation>Dorthin wurden zu viele Testalarme gesendet. Warten Sie zehn Minuten.</translation>
    </message>
    <message>
        <source>There is no test alert to confirm for {way}, or its code is too old.</source>
        <comment>alerts.no-test</comment>
        <translation>Für {way} gibt es keinen Testalarm zu bestätigen, oder der Code ist zu alt.</translation>
    </message>
    <message>
        <source>Send one first: restantectl alerts test {way}</source>
        <comment>alerts.no-test!</comment>
        <translation>Senden Sie zuerst einen: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>This is not the code that was sent to {way} last.</source>
        <comment>alerts.wrong-code</comment>
        <translation>Das ist nicht der Code, der zuletzt an {way} gesendet wurde.</translation>
    </message>
    <message>
        <source>No warning of this cause is open: {cause}</source>
        <comment>warnings.no-such-cause</comment>
        <translation>Zu dieser Ursache ist keine Warnung offen: {cause}</translation>
    </message>
    <message>
        <source>See the open ones with: restantectl warnings list</source>
        <comment>warnings.no-such-cause!</comment>
        <translation>Die offenen zeigt: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nothing needs to be done: there are no warnings.</source>
        <comment>ctl.no-warnings</comment>
        <translation>Es ist nichts zu tun: Es gibt keine Warnungen.</translation>
    </message>
    <message>
        <source>Acknowledged at {at:time}: no reminders.</source>
        <comment>ctl.warning-acknowledged</comment>
        <translation>Quittiert ({at:time}): keine Erinnerungen.</translation>
    </message>
    <message>
        <source>Snoozed until {until:time}.</source>
        <comment>ctl.warning-snoozed</comment>
        <translation>Zurückgestellt bis {until:time}.</translation>
    </message>
    <message>
        <source>Acknowledged: {cause}. Nobody is reminded until it becomes worse or is over.</source>
        <comment>ctl.acknowledged</comment>
        <translation>Quittiert: {cause}. Niemand wird erinnert, bis es schlimmer wird oder vorbei ist.</translation>
    </message>
    <message>
        <source>Snoozed for {seconds:duration}: {cause}.</source>
        <comment>ctl.snoozed</comment>
        <translation>Für {seconds:duration} zurückgestellt: {cause}.</translation>
    </message>
    <message>
        <source>Reminders of {cause} go out again.</source>
        <comment>ctl.not-snoozed</comment>
        <translation>An {cause} wird wieder erinnert.</translation>
    </message>
    <message>
        <source>Alerts go to the desktop only. Other ways: alerts.email and alerts.webhook in the configuration.</source>
        <comment>ctl.no-ways</comment>
        <translation>Alarme gehen nur an das Desktop-Programm. Andere Wege: alerts.email und alerts.webhook in der Konfiguration.</translation>
    </message>
    <message>
        <source>proved</source>
        <comment>ctl.way-proved</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not proved</source>
        <comment>ctl.way-not-proved</comment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>A test alert is on its way to {way}. Confirm its code: restantectl alerts confirm {way} CODE</source>
        <comment>ctl.test-sent</comment>
        <translation>Ein Testalarm ist unterwegs an {way}. Bestätigen Sie seinen Code: restantectl alerts confirm {way} CODE</translation>
    </message>
    <message>
        <source>{way} is proved: alerts arrive there.</source>
        <comment>ctl.way-confirmed</comment>
        <translation>{way} ist bestätigt: Alarme kommen dort an.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by {seconds:duration} at {at:time}.</source>
        <comment>clock.set-back</comment>
        <translation>Die Uhr dieses Computers wurde um {seconds:duration} zurückgestellt ({at:time}).</translation>
    </message>
    <message>
        <source>This computer slept, or its clock was set forward, for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>clock.set-forward</comment>
        <translation>Dieser Computer war bis {at:time} für {seconds:duration} im Ruhezustand, oder seine Uhr wurde um so viel vorgestellt. Im Ruhezustand nimmt er keine E-Mails an.</translation>
    </message>
    <message>
        <source>Check the date, and that the clock is set by the network (NTP).</source>
        <comment>clock.set-back!</comment>
        <translation>Prüfen Sie das Datum, und ob die Uhr über das Netz gestellt wird (NTP).</translation>
    </message>
    <message>
        <source>Check the date, that the clock is set by the network (NTP), and that the computer does not go to sleep.</source>
        <comment>clock.set-forward!</comment>
        <translation>Prüfen Sie das Datum, und ob die Uhr über das Netz gestellt wird (NTP), und sorgen Sie dafür, dass der Computer nicht in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>Mail for {domain} has been waiting for {oldestSeconds:duration}, although {host} answers.</source>
        <comment>spool.late-mail</comment>
        <translation>E-Mails für {domain} warten seit {oldestSeconds:duration}, obwohl {host} antwortet.</translation>
    </message>
    <message>
        <source>See in the queue what {host} says to it.</source>
        <comment>spool.late-mail!</comment>
        <translation>In der Warteschlange steht, was {host} dazu sagt.</translation>
    </message>
    <message>
        <source>{path}: mail to {value} goes through a mail server behind this backup; nobody would be told while it does not answer.</source>
        <comment>config.alerts-behind-primary</comment>
        <translation>{path}: E-Mails an {value} gehen durch einen Mailserver hinter diesem Backup-MX; solange dieser nicht antwortet, würde niemand alarmiert.</translation>
    </message>
    <message>
        <source>Give an address at another provider, such as a private one.</source>
        <comment>config.alerts-behind-primary!</comment>
        <translation>Geben Sie eine Adresse bei einem anderen Provider an, etwa eine private.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form https://host/path.</source>
        <comment>config.bad-web-url</comment>
        <translation>{path}: „{value}“ hat nicht die Form https://host/path.</translation>
    </message>
    <message>
        <source>{path}: the topic is missing at the end of {value}.</source>
        <comment>config.no-topic</comment>
        <translation>{path}: Am Ende von {value} fehlt das Topic.</translation>
    </message>
    <message>
        <source>{path}: the secret would go to {value} in the clear.</source>
        <comment>config.token-in-clear</comment>
        <translation>{path}: Das Geheimnis ginge unverschlüsselt an {value}.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <comment>config.token-in-clear!</comment>
        <translation>Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time of the day such as &quot;22:00&quot;.</source>
        <comment>config.bad-time-of-day</comment>
        <translation>{path}: „{value}“ ist keine Uhrzeit wie &quot;22:00&quot;.</translation>
    </message>
    <message>
        <source>{host} refused the connection: no web server runs there.</source>
        <comment>web.refused</comment>
        <translation>{host} hat die Verbindung abgelehnt: Dort läuft kein Webserver.</translation>
    </message>
    <message>
        <source>{host} does not give the page that was asked for.</source>
        <comment>web.status</comment>
        <translation>{host} liefert die verlangte Seite nicht.</translation>
    </message>
    <message>
        <source>What {host} answers is no web page.</source>
        <comment>web.not-http</comment>
        <translation>Was {host} antwortet, ist keine Webseite.</translation>
    </message>
    <message>
        <source>{host} answers with far more than can be meant.</source>
        <comment>web.too-long</comment>
        <translation>{host} antwortet mit weit mehr, als gemeint sein kann.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <comment>web.bad-url</comment>
        <translation>Das ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>The MX records of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.mx</comment>
        <translation>Die MX-Records von {domain} haben sich geändert. Vorher: {before:sentence}. Jetzt: {after:sentence}.</translation>
    </message>
    <message>
        <source>If you or your DNS provider changed them, all is well. If nobody did, ask your DNS provider at once: whoever can change these records can have your mail.</source>
        <comment>drift.mx!</comment>
        <translation>Wenn Sie oder Ihr DNS-Provider sie geändert haben, ist alles in Ordnung. Wenn nicht, fragen Sie sofort Ihren DNS-Provider: Wer diese Einträge ändern kann, kann sich Ihre E-Mails holen.</translation>
    </message>
    <message>
        <source>Other name servers answer for {domain}. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.name-servers</comment>
        <translation>Für {domain} antworten andere Nameserver. Vorher: {before:sentence}. Jetzt: {after:sentence}.</translation>
    </message>
    <message>
        <source>If the domain moved to another DNS provider, all is well. If nobody moved it, ask your registrar at once.</source>
        <comment>drift.name-servers!</comment>
        <translation>Wenn die Domain zu einem anderen DNS-Provider umgezogen ist, ist alles in Ordnung. Wenn nicht, fragen Sie sofort Ihren Registrar.</translation>
    </message>
    <message>
        <source>The mail server {name} has other addresses. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.addresses</comment>
        <translation>Der Mailserver {name} hat andere Adressen. Vorher: {before:sentence}. Jetzt: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your line or your server moved, all is well. If not, ask your DNS provider: mail goes to the new address.</source>
        <comment>drift.addresses!</comment>
        <translation>Wenn Ihr Anschluss oder Ihr Server umgezogen ist, ist alles in Ordnung. Wenn nicht, fragen Sie Ihren DNS-Provider: Die E-Mails gehen an die neue Adresse.</translation>
    </message>
    <message>
        <source>The name that belongs to the address {name} changed (PTR record). Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.pointer</comment>
        <translation>Der Name, der zur Adresse {name} gehört, hat sich geändert (PTR-Record). Vorher: {before:sentence}. Jetzt: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your internet provider changed it without being asked, ask for the old name again: many receivers look at it.</source>
        <comment>drift.pointer!</comment>
        <translation>Wenn Ihr Internetprovider ihn ungefragt geändert hat, verlangen Sie den alten Namen zurück: Viele Empfänger achten darauf.</translation>
    </message>
    <message>
        <source>The mail server {name} has another key in its certificate. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.certificate</comment>
        <translation>Der Mailserver {name} hat in seinem Zertifikat einen anderen Schlüssel. Vorher: {before:sentence}. Jetzt: {after:sentence}.</translation>
    </message>
    <message>
        <source>This is usual when a certificate is renewed.</source>
        <comment>drift.certificate!</comment>
        <translation>Das ist üblich, wenn ein Zertifikat erneuert wird.</translation>
    </message>
    <message>
        <source>The TLSA records of {name} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.tlsa</comment>
        <translation>Die TLSA-Records von {name} haben sich geändert. Vorher: {before:sentence}. Jetzt: {after:sentence}.</translation>
    </message>
    <message>
        <source>If they were changed with the certificate, all is well.</source>
        <comment>drift.tlsa!</comment>
        <translation>Wenn sie zusammen mit dem Zertifikat geändert wurden, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.policy</comment>
        <translation>Die MTA-STS-Richtlinie von {domain} hat sich geändert. Vorher: {before:sentence}. Jetzt: {after:sentence}.</translation>
    </message>
    <message>
        <source>Check that the policy still names this backup and your own mail server.</source>
        <comment>drift.policy!</comment>
        <translation>Prüfen Sie, ob die Richtlinie diesen Backup-MX und Ihren eigenen Mailserver noch nennt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>drift.nothing</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{records}</source>
        <comment>drift.records</comment>
        <translation>{records}</translation>
    </message>
    <message>
        <source>Would be accepted now. The client would be told: {reply}</source>
        <comment>explain.accept</comment>
        <translation>Würde jetzt angenommen. Antwort an den Client: {reply}</translation>
    </message>
    <message>
        <source>Would be put off now; a mail server tries again by itself. The client would be told: {reply}</source>
        <comment>explain.defer</comment>
        <translation>Würde jetzt vorübergehend abgewiesen; ein Mailserver versucht es von selbst erneut. Antwort an den Client: {reply}</translation>
    </message>
    <message>
        <source>Would be refused now. The client would be told: {reply}</source>
        <comment>explain.refuse</comment>
        <translation>Würde jetzt abgelehnt. Antwort an den Client: {reply}</translation>
    </message>
    <message>
        <source>The address asks that the mail goes on from here to another server, as “user%other@domain” does. That is never done.</source>
        <comment>admission.routing-denied</comment>
        <translation>Die Adresse verlangt, dass die E-Mail von hier an einen anderen Server weitergeht, wie bei „benutzer%andere@domain“. Das geschieht nie.</translation>
    </message>
    <message>
        <source>Set `acceptance` of the domain to `adaptive`, so that senders use the preferred mail server while it works.</source>
        <comment>acceptance.always!</comment>
        <translation>Setzen Sie `acceptance` der Domain auf `adaptive`; dann benutzen Absender den bevorzugten Mailserver, solange er in Ordnung ist.</translation>
    </message>
    <message>
        <source>Mail is taken because no preferred mail server of the domain is known to work.</source>
        <comment>acceptance.not-healthy</comment>
        <translation>E-Mails werden angenommen, weil von keinem bevorzugten Mailserver der Domain bekannt ist, dass er funktioniert.</translation>
    </message>
    <message>
        <source>As soon as the preferred mail server answers, senders are asked to use that one.</source>
        <comment>acceptance.not-healthy!</comment>
        <translation>Sobald der bevorzugte Mailserver antwortet, werden Absender an ihn verwiesen.</translation>
    </message>
    <message>
        <source>Senders are asked to use the preferred mail server of the domain, which works: mail for this domain is only taken here while that one is down.</source>
        <comment>acceptance.only-when-down</comment>
        <translation>Absender werden an den bevorzugten Mailserver der Domain verwiesen, der in Ordnung ist: E-Mails für diese Domain werden hier nur angenommen, während er ausgefallen ist.</translation>
    </message>
    <message>
        <source>It is taken while the preferred mail server does not answer, or with `acceptance` of the domain set to `adaptive` or `always`.</source>
        <comment>acceptance.only-when-down!</comment>
        <translation>Angenommen wird, während der bevorzugte Mailserver nicht antwortet, oder wenn `acceptance` der Domain auf `adaptive` oder `always` steht.</translation>
    </message>
    <message>
        <source>The sender has come back after the wait: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.retried</comment>
        <translation>Der Absender ist nach der Wartezeit wiedergekommen: Offenbar erreicht er den bevorzugten Mailserver nicht; seine E-Mails werden deshalb angenommen.</translation>
    </message>
    <message>
        <source>The sender has tried this recipient for the third time, from changing networks: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.third-try</comment>
        <translation>Der Absender hat es bei diesem Empfänger zum dritten Mal versucht, aus wechselnden Netzen: Offenbar erreicht er den bevorzugten Mailserver nicht; seine E-Mails werden deshalb angenommen.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has not tried here before: it is asked to use that one. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.first-seen</comment>
        <translation>Der bevorzugte Mailserver der Domain ist in Ordnung, und der Absender hat es hier noch nie versucht: Er wird an jenen verwiesen. Kommt er nach {wait:duration} wieder, werden seine E-Mails angenommen.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.first-seen!</comment>
        <translation>Angenommen wird, wenn der Absender wiederkommt, wenn der bevorzugte Mailserver nicht antwortet oder wenn `acceptance` der Domain auf `always` steht.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has come back too soon. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.too-soon</comment>
        <translation>Der bevorzugte Mailserver der Domain ist in Ordnung, und der Absender ist zu früh wiedergekommen. Kommt er nach {wait:duration} wieder, werden seine E-Mails angenommen.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back later, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-soon!</comment>
        <translation>Angenommen wird, wenn der Absender später wiederkommt, wenn der bevorzugte Mailserver nicht antwortet oder wenn `acceptance` der Domain auf `always` steht.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and this network has tried so many different senders and recipients lately that no more of them are remembered.</source>
        <comment>acceptance.too-many-tries</comment>
        <translation>Der bevorzugte Mailserver der Domain ist in Ordnung, und dieses Netz hat es in letzter Zeit mit so vielen verschiedenen Absendern und Empfängern versucht, dass keine weiteren gemerkt werden.</translation>
    </message>
    <message>
        <source>It is taken after some time (`acceptance.window`), from another network, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-many-tries!</comment>
        <translation>Angenommen wird nach einiger Zeit (`acceptance.window`), aus einem anderen Netz, wenn der bevorzugte Mailserver nicht antwortet oder wenn `acceptance` der Domain auf `always` steht.</translation>
    </message>
    <message>
        <source>The preferred mail server answered a moment ago.</source>
        <comment>evidence.answers</comment>
        <translation>Der bevorzugte Mailserver hat gerade eben geantwortet.</translation>
    </message>
    <message>
        <source>The preferred mail server has not been heard of for too long; it is asked now.</source>
        <comment>evidence.old</comment>
        <translation>Vom bevorzugten Mailserver war zu lange nichts zu hören; er wird jetzt abgefragt.</translation>
    </message>
    <message>
        <source>Restante has just started and has not heard of the preferred mail server yet.</source>
        <comment>evidence.just-started</comment>
        <translation>Restante wurde gerade erst gestartet und hat vom bevorzugten Mailserver noch nichts gehört.</translation>
    </message>
    <message>
        <source>The preferred mail server failed a moment ago.</source>
        <comment>evidence.doubtful</comment>
        <translation>Beim bevorzugten Mailserver ist gerade eben ein Versuch gescheitert.</translation>
    </message>
    <message>
        <source>The preferred mail server is down.</source>
        <comment>evidence.down</comment>
        <translation>Der bevorzugte Mailserver ist ausgefallen.</translation>
    </message>
    <message>
        <source>The preferred mail server is just returning from an outage.</source>
        <comment>evidence.returning</comment>
        <translation>Der bevorzugte Mailserver kommt gerade aus einem Ausfall zurück.</translation>
    </message>
    <message>
        <source>The preferred mail server is in maintenance.</source>
        <comment>evidence.maintenance</comment>
        <translation>Der bevorzugte Mailserver ist in Wartung.</translation>
    </message>
    <message>
        <source>The preferred mail server does not answer.</source>
        <comment>evidence.no-answer</comment>
        <translation>Der bevorzugte Mailserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The preferred mail server was very slow twice in a row.</source>
        <comment>evidence.slow</comment>
        <translation>Der bevorzugte Mailserver war zweimal hintereinander sehr langsam.</translation>
    </message>
    <message>
        <source>The preferred mail server turns senders away before they can name a recipient.</source>
        <comment>evidence.turned-away</comment>
        <translation>Der bevorzugte Mailserver weist Absender ab, bevor sie einen Empfänger nennen können.</translation>
    </message>
    <message>
        <source>The preferred mail server puts off most mail, whoever sends it.</source>
        <comment>evidence.defers-recipients</comment>
        <translation>Der bevorzugte Mailserver weist die meisten E-Mails vorübergehend ab, gleich von wem sie kommen.</translation>
    </message>
    <message>
        <source>There are more alerts than may be sent in an hour. Not told one by one: new warnings: {raised} (problems: {problems}), warnings that are over: {resolved}. Open now in all: {open}.</source>
        <comment>alerts.summary</comment>
        <translation>Es gibt mehr Alarme, als in einer Stunde gesendet werden dürfen. Nicht einzeln gemeldet: neue Warnungen: {raised} (davon Probleme: {problems}), behobene: {resolved}. Insgesamt sind jetzt offen: {open}.</translation>
    </message>
    <message>
        <source>The mail server of the address refused the alert: {text}</source>
        <comment>alerts.mail-refused</comment>
        <translation>Der Mailserver der Adresse hat den Alarm abgelehnt: {text}</translation>
    </message>
    <message>
        <source>The alert is still waiting to be sent.</source>
        <comment>alerts.mail-waits</comment>
        <translation>Der Alarm wartet noch auf den Versand.</translation>
    </message>
    <message>
        <source>{path}: {value} is encrypted from the start; leave `startTls` out.</source>
        <comment>config.tls-twice</comment>
        <translation>{path}: {value} ist schon von Anfang an verschlüsselt; lassen Sie `startTls` weg.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-defer!</comment>
        <translation>Angenommen wird, wenn Ihr Mailserver wieder erreichbar ist und die Adresse kennt, wenn eine Liste sie enthält oder wenn `unknownRecipients` der Domain einen anderen Wert hat.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-refuse!</comment>
        <translation>Angenommen wird, wenn Ihr Mailserver wieder erreichbar ist und die Adresse kennt, wenn eine Liste sie enthält oder wenn `unknownRecipients` der Domain einen anderen Wert hat.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, or when a list of the domain names it; with a complete list other addresses would be refused.</source>
        <comment>directory.never-seen!</comment>
        <translation>Angenommen wird, wenn Ihr Mailserver wieder erreichbar ist und die Adresse kennt oder wenn eine Liste der Domain sie enthält; mit einer vollständigen Liste würden andere Adressen abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Complete list of %n addresses, but read {age:duration} ago, and a list is trusted for a week only</source>
        <comment>directory.known-old#addresses</comment>
        <translation>
            <numerusform>Vollständige Liste mit %n Adresse, aber vor {age:duration} gelesen, und eine Liste gilt nur eine Woche</numerusform>
            <numerusform>Vollständige Liste mit %n Adressen, aber vor {age:duration} gelesen, und eine Liste gilt nur eine Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {place} there are only %n addresses of {domain} now; in use: {before}. That is doubted, so nothing was changed.</source>
        <comment>directory.source-shrunk#addresses</comment>
        <translation>
            <numerusform>In {place} steht jetzt nur noch %n Adresse von {domain}; in Gebrauch sind bisher {before}. Das ist zweifelhaft, deshalb wurde nichts geändert.</numerusform>
            <numerusform>In {place} stehen jetzt nur noch %n Adressen von {domain}; in Gebrauch sind bisher {before}. Das ist zweifelhaft, deshalb wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of it: disabled accounts: {disabled}, addresses of other domains: {foreign}, references to other servers: {referrals}.</source>
        <comment>ctl.source-left-out</comment>
        <translation>Daraus weggelassen: deaktivierte Konten: {disabled}, Adressen anderer Domains: {foreign}, Verweise auf andere Server: {referrals}.</translation>
    </message>
    <message>
        <source>The password “{detail}” for {place} is not there: restantectl secret set &quot;{detail}&quot;</source>
        <comment>directory.ldap-no-password</comment>
        <translation>Das Passwort „{detail}“ für {place} fehlt: restantectl secret set &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>learned too long ago</source>
        <comment>address.state.unknown</comment>
        <translation>Auskunft zu alt</translation>
    </message>
    <message>
        <source>An hour is usual. So short a TTL helps during a move; else it only makes mail depend on the name servers answering at every moment.</source>
        <comment>MX-119!</comment>
        <translation>Üblich ist eine Stunde. Eine so kurze TTL hilft während eines Umzugs; sonst macht sie Ihre E-Mails nur davon abhängig, dass die Nameserver in jedem Augenblick antworten.</translation>
    </message>
    <message>
        <source>Let them pass port 25 on without changing the client&apos;s IP address (no source NAT). Else limits, SPF and block lists hit everybody or nobody.</source>
        <comment>NET-305!</comment>
        <translation>Lassen Sie Port 25 weiterleiten, ohne dass die Quelladresse geändert wird (kein Source-NAT). Sonst treffen Begrenzungen, SPF und Sperrlisten alle oder niemanden.</translation>
    </message>
    <message>
        <source>No connection has come from a public address since {since:time}.</source>
        <comment>doctor.public-not-seen</comment>
        <translation>Seit {since:time} kam keine Verbindung von einer öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>Your mail server {primary} relays mail from here to any domain.</source>
        <comment>REL-408</comment>
        <translation>Ihr Mailserver {primary} leitet E-Mails von hier an jede beliebige Domain weiter.</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <comment>doctor.policy-unreachable</comment>
        <translation>Die Richtlinie konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The text of the policy does not keep to the rules.</source>
        <comment>doctor.policy-bad</comment>
        <translation>Der Text der Richtlinie hält sich nicht an die Regeln.</translation>
    </message>
    <message>
        <source>The address of the web server of the policy could not be looked up just now.</source>
        <comment>doctor.policy-not-looked-up</comment>
        <translation>Die Adresse des Webservers mit der Richtlinie war gerade nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>There is no web server {host}, where the policy is looked for.</source>
        <comment>policy.no-host</comment>
        <translation>Den Webserver {host}, auf dem die Richtlinie gesucht wird, gibt es nicht.</translation>
    </message>
    <message>
        <source>The policy is not made of lines with a name, a colon and a value.</source>
        <comment>policy.not-text</comment>
        <translation>Die Richtlinie besteht nicht aus Zeilen mit Name, Doppelpunkt und Wert.</translation>
    </message>
    <message>
        <source>The policy does not say “version: STSv1”.</source>
        <comment>policy.bad-version</comment>
        <translation>In der Richtlinie fehlt „version: STSv1“.</translation>
    </message>
    <message>
        <source>The mode of the policy is none of enforce, testing and none.</source>
        <comment>policy.bad-mode</comment>
        <translation>Der mode der Richtlinie ist weder enforce noch testing noch none.</translation>
    </message>
    <message>
        <source>The max_age of the policy is missing, or no number of seconds up to a year.</source>
        <comment>policy.bad-max-age</comment>
        <translation>Das max_age der Richtlinie fehlt oder ist keine Zahl von Sekunden bis zu einem Jahr.</translation>
    </message>
    <message>
        <source>The policy names no mail server (mx).</source>
        <comment>policy.no-mx</comment>
        <translation>Die Richtlinie nennt keinen Mailserver (mx).</translation>
    </message>
    <message>
        <source>The policy names a mail server (mx) that is no host name.</source>
        <comment>policy.bad-mx</comment>
        <translation>Die Richtlinie nennt einen Mailserver (mx), der kein Hostname ist.</translation>
    </message>
    <message>
        <source>The outcome of finished mail is one of these words: delivered, refused, expired, removed.</source>
        <comment>history.bad-outcome</comment>
        <translation>Das Ende einer E-Mail ist eines dieser Wörter: delivered (zugestellt), refused (abgelehnt), expired (abgelaufen), removed (entfernt).</translation>
    </message>
    <message>
        <source>Start it (systemctl start restanted), or name its socket.</source>
        <comment>ipc.no-service!</comment>
        <translation>Starten Sie ihn (systemctl start restanted), oder geben Sie seinen Socket an.</translation>
    </message>
    <message>
        <source>Mail from your own networks (local_addrs) is judged by the first foreign client in its Received lines, too: that is what the module is made for. Every filter still looks at it; only greylisting and rate limits do not delay a second time what has already waited here.</source>
        <comment>kit.rspamd.local</comment>
        <translation>Auch E-Mails aus Ihren eigenen Netzen (local_addrs) werden nach dem ersten fremden Client in ihren Received-Zeilen beurteilt: Dafür ist das Modul gemacht. An den Filtern kommt nichts vorbei; nur Greylisting und Mengenbegrenzungen halten nicht noch einmal auf, was hier schon gewartet hat.</translation>
    </message>
    <message numerus="yes">
        <source>It limits this backup: after %n mails (connections: {connections}, time: {seconds:duration}) it said: {text}</source>
        <comment>kit-test.limited#mails</comment>
        <translation>
            <numerusform>Er drosselt diesen Backup-MX. Antwort nach %n E-Mail (Verbindungen: {connections}, Dauer: {seconds:duration}): {text}</numerusform>
            <numerusform>Er drosselt diesen Backup-MX. Antwort nach %n E-Mails (Verbindungen: {connections}, Dauer: {seconds:duration}): {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hung up after %n mails (connections: {connections}, time: {seconds:duration}).</source>
        <comment>kit-test.cut#mails</comment>
        <translation>
            <numerusform>Er hat die Verbindung nach %n E-Mail abgebrochen (Verbindungen: {connections}, Dauer: {seconds:duration}).</numerusform>
            <numerusform>Er hat die Verbindung nach %n E-Mails abgebrochen (Verbindungen: {connections}, Dauer: {seconds:duration}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %n mails (connections: {connections}, time: {seconds:duration}) and turned none away.</source>
        <comment>kit-test.no-limits#mails</comment>
        <translation>
            <numerusform>Er hat %n E-Mail angenommen (Verbindungen: {connections}, Dauer: {seconds:duration}) und nichts abgewiesen.</numerusform>
            <numerusform>Er hat %n E-Mails angenommen (Verbindungen: {connections}, Dauer: {seconds:duration}) und keine abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Restante was built without metrics: nothing can answer at the address for them.</source>
        <comment>metrics.not-built</comment>
        <translation>Diese Version von Restante wurde ohne Messwerte gebaut: Unter der Adresse dafür kann nichts antworten.</translation>
    </message>
    <message>
        <source>Another program reads the mail store just now, so bytes of the address may still be in the write-ahead log of its database. End that program and erase the address again.</source>
        <comment>ctl.not-overwritten</comment>
        <translation>Ein anderes Programm liest gerade den Mailspeicher; Reste der Adresse können daher noch im Journal seiner Datenbank (WAL) stehen. Beenden Sie jenes Programm und löschen Sie die Adresse noch einmal.</translation>
    </message>
    <message>
        <source>still going on</source>
        <comment>ctl.outage-lasts</comment>
        <translation>dauert an</translation>
    </message>
    <message numerus="yes">
        <source>and %n more changes</source>
        <comment>config.change.more#more</comment>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what:sentence}: {after} (new)</source>
        <comment>config.change.added</comment>
        <translation>{what:sentence}: {after} (neu)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} (taken out)</source>
        <comment>config.change.removed</comment>
        <translation>{what:sentence}: {before} (entfernt)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} → {after}</source>
        <comment>config.change.changed</comment>
        <translation>{what:sentence}: {before} → {after}</translation>
    </message>
    <message>
        <source>{what:sentence}: on</source>
        <comment>config.change.on</comment>
        <translation>{what:sentence}: ein</translation>
    </message>
    <message>
        <source>{what:sentence}: off</source>
        <comment>config.change.off</comment>
        <translation>{what:sentence}: aus</translation>
    </message>
    <message>
        <source>{what:sentence}: added</source>
        <comment>config.change.item-added</comment>
        <translation>{what:sentence}: hinzugefügt</translation>
    </message>
    <message>
        <source>{what:sentence}: removed</source>
        <comment>config.change.item-removed</comment>
        <translation>{what:sentence}: entfernt</translation>
    </message>
    <message>
        <source>Set by {by}</source>
        <comment>config.origin.set</comment>
        <translation>Eingestellt von {by}</translation>
    </message>
    <message>
        <source>Restored by {by}</source>
        <comment>config.origin.restored</comment>
        <translation>Wiederhergestellt von {by}</translation>
    </message>
    <message>
        <source>Read from the file for {by}</source>
        <comment>config.origin.found</comment>
        <translation>Aus der Datei gelesen für {by}</translation>
    </message>
    <message>
        <source>Edited in the file, nobody knows by whom</source>
        <comment>config.origin.found-alone</comment>
        <translation>In der Datei geändert, niemand weiß von wem</translation>
    </message>
    <message>
        <source>There is no version {version} of the configuration any more.</source>
        <comment>config.no-such-version</comment>
        <translation>Es gibt keine Version {version} der Konfiguration mehr.</translation>
    </message>
    <message>
        <source>See those that are kept with: restantectl config versions</source>
        <comment>config.no-such-version!</comment>
        <translation>Die aufbewahrten zeigt: restantectl config versions</translation>
    </message>
    <message>
        <source>It ended {ends:time}.</source>
        <comment>certificate.expired</comment>
        <translation>Es ist {ends:time} abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid before {begins:time}.</source>
        <comment>certificate.not-yet</comment>
        <translation>Es gilt erst ab {begins:time}.</translation>
    </message>
    <message>
        <source>It is not for the name of this server, {hostname}.</source>
        <comment>certificate.other-name</comment>
        <translation>Es ist nicht für den Namen dieses Servers, {hostname}.</translation>
    </message>
    <message>
        <source>It is self-signed: mail is encrypted on its way, but nobody can prove by it that this server is yours. Most senders accept that.</source>
        <comment>certificate.self-signed</comment>
        <translation>Es ist selbst signiert: Mail wird unterwegs verschlüsselt, aber niemand kann damit prüfen, dass dieser Server Ihrer ist. Den meisten Absendern genügt das.</translation>
    </message>
    <message>
        <source>The certificate could not be kept in {file}: {reason}</source>
        <comment>certificate.not-kept</comment>
        <translation>Das Zertifikat konnte nicht in {file} gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>The earlier configuration is in use again.</source>
        <comment>ctl.config-restored</comment>
        <translation>Die frühere Konfiguration ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>ctl.config-current</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>What changed cannot be said: the one before it is not kept.</source>
        <comment>ctl.config-first</comment>
        <translation>Was sich geändert hat, lässt sich nicht sagen: die vorherige ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>No configuration was kept yet.</source>
        <comment>ctl.no-config-versions</comment>
        <translation>Noch ist keine Konfiguration aufbewahrt.</translation>
    </message>
    <message>
        <source>Written to {file}: {bytes:size}. Read it before you give it away.</source>
        <comment>ctl.bundle-written</comment>
        <translation>Geschrieben nach {file}: {bytes:size}. Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <comment>config.key.hostname</comment>
        <translation>Name dieses Servers</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen</comment>
        <translation>Wo Mail angenommen wird</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen.address</comment>
        <translation>Wo Mail angenommen wird</translation>
    </message>
    <message>
        <source>Certificate {item}</source>
        <comment>config.key.certificates</comment>
        <translation>Zertifikat {item}</translation>
    </message>
    <message>
        <source>File of the certificate {item}</source>
        <comment>config.key.certificates.file</comment>
        <translation>Datei des Zertifikats {item}</translation>
    </message>
    <message>
        <source>Key of the certificate {item}</source>
        <comment>config.key.certificates.key</comment>
        <translation>Schlüssel des Zertifikats {item}</translation>
    </message>
    <message>
        <source>Protected domain {item}</source>
        <comment>config.key.domains</comment>
        <translation>Geschützte Domain {item}</translation>
    </message>
    <message>
        <source>Name of the domain {item}</source>
        <comment>config.key.domains.name</comment>
        <translation>Name der Domain {item}</translation>
    </message>
    <message>
        <source>Further names of {item}</source>
        <comment>config.key.domains.aliases</comment>
        <translation>Weitere Namen von {item}</translation>
    </message>
    <message>
        <source>Mail servers of {item}</source>
        <comment>config.key.domains.primaries</comment>
        <translation>Mailserver von {item}</translation>
    </message>
    <message>
        <source>When mail for {item} is taken</source>
        <comment>config.key.domains.acceptance</comment>
        <translation>Wann Mail für {item} angenommen wird</translation>
    </message>
    <message>
        <source>Unknown recipients at {item}</source>
        <comment>config.key.domains.unknownRecipients</comment>
        <translation>Unbekannte Empfänger bei {item}</translation>
    </message>
    <message>
        <source>Upper and lower case in addresses of {item}</source>
        <comment>config.key.domains.caseMatters</comment>
        <translation>Groß- und Kleinschreibung in Adressen von {item}</translation>
    </message>
    <message>
        <source>Addresses with a plus sign at {item}</source>
        <comment>config.key.domains.plusAddressing</comment>
        <translation>Adressen mit Pluszeichen bei {item}</translation>
    </message>
    <message>
        <source>Encryption towards the mail server of {item}</source>
        <comment>config.key.domains.tls</comment>
        <translation>Verschlüsselung zum Mailserver von {item}</translation>
    </message>
    <message>
        <source>Name in the certificate of the mail server of {item}</source>
        <comment>config.key.domains.tlsName</comment>
        <translation>Name im Zertifikat des Mailservers von {item}</translation>
    </message>
    <message>
        <source>Encryption from the start towards the mail server of {item}</source>
        <comment>config.key.domains.implicitTls</comment>
        <translation>Verschlüsselung von Anfang an zum Mailserver von {item}</translation>
    </message>
    <message>
        <source>Trusted keys of the mail server of {item}</source>
        <comment>config.key.domains.tlsPins</comment>
        <translation>Vertraute Schlüssel des Mailservers von {item}</translation>
    </message>
    <message>
        <source>Login at the mail server of {item}</source>
        <comment>config.key.domains.auth</comment>
        <translation>Anmeldung am Mailserver von {item}</translation>
    </message>
    <message>
        <source>Original sender shown to the mail server of {item} (XCLIENT)</source>
        <comment>config.key.domains.xclient</comment>
        <translation>Ursprünglicher Absender für den Mailserver von {item} (XCLIENT)</translation>
    </message>
    <message>
        <source>Own address towards the mail server of {item}</source>
        <comment>config.key.domains.sourceAddress</comment>
        <translation>Eigene Adresse gegenüber dem Mailserver von {item}</translation>
    </message>
    <message>
        <source>Where senders reach the mail server of {item}</source>
        <comment>config.key.domains.probeAddress</comment>
        <translation>Wo Absender den Mailserver von {item} erreichen</translation>
    </message>
    <message>
        <source>List of addresses of {item}</source>
        <comment>config.key.domains.directory.file</comment>
        <translation>Adressliste von {item}</translation>
    </message>
    <message>
        <source>List of addresses of {item} is complete</source>
        <comment>config.key.domains.directory.fileComplete</comment>
        <translation>Adressliste von {item} ist vollständig</translation>
    </message>
    <message>
        <source>How often the list of {item} is read</source>
        <comment>config.key.domains.directory.refresh</comment>
        <translation>Wie oft die Liste von {item} gelesen wird</translation>
    </message>
    <message>
        <source>Directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.url</comment>
        <translation>Verzeichnisserver von {item}</translation>
    </message>
    <message>
        <source>Encryption to the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.startTls</comment>
        <translation>Verschlüsselung zum Verzeichnisserver von {item}</translation>
    </message>
    <message>
        <source>Search base in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.base</comment>
        <translation>Suchbasis im Verzeichnis von {item}</translation>
    </message>
    <message>
        <source>Login at the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.bindDn</comment>
        <translation>Anmeldung am Verzeichnisserver von {item}</translation>
    </message>
    <message>
        <source>Password for the directory server of {item} (its name)</source>
        <comment>config.key.domains.directory.ldap.secret</comment>
        <translation>Kennwort für den Verzeichnisserver von {item} (sein Name)</translation>
    </message>
    <message>
        <source>Filter for the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.filter</comment>
        <translation>Filter für das Verzeichnis von {item}</translation>
    </message>
    <message>
        <source>Fields with addresses in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.attributes</comment>
        <translation>Felder mit Adressen im Verzeichnis von {item}</translation>
    </message>
    <message>
        <source>Directory of {item} is complete</source>
        <comment>config.key.domains.directory.ldap.complete</comment>
        <translation>Verzeichnis von {item} ist vollständig</translation>
    </message>
    <message>
        <source>How often the directory of {item} is read</source>
        <comment>config.key.domains.directory.ldap.refresh</comment>
        <translation>Wie oft das Verzeichnis von {item} gelesen wird</translation>
    </message>
    <message>
        <source>Trusted issuers for the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.caFile</comment>
        <translation>Vertraute Aussteller für den Verzeichnisserver von {item}</translation>
    </message>
    <message>
        <source>Entries at once from the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.pageSize</comment>
        <translation>Einträge auf einmal aus dem Verzeichnis von {item}</translation>
    </message>
    <message>
        <source>Who is told of delays of mail to {item}</source>
        <comment>config.key.domains.notices.delay</comment>
        <translation>Wem Verzögerungen von Mail an {item} gemeldet werden</translation>
    </message>
    <message>
        <source>When senders to {item} are told of a delay</source>
        <comment>config.key.domains.notices.schedule</comment>
        <translation>Wann Absendern an {item} eine Verzögerung gemeldet wird</translation>
    </message>
    <message>
        <source>Language of notices to senders to {item}</source>
        <comment>config.key.domains.notices.language</comment>
        <translation>Sprache der Benachrichtigungen für Absender an {item}</translation>
    </message>
    <message>
        <source>“Delivered after all” for {item}</source>
        <comment>config.key.domains.notices.deliveredAfterAll</comment>
        <translation>„Doch noch zugestellt“ für {item}</translation>
    </message>
    <message>
        <source>Limits per sending server</source>
        <comment>config.key.smtp.clientLimits</comment>
        <translation>Grenzen je sendendem Server</translation>
    </message>
    <message>
        <source>Check of senders by SPF</source>
        <comment>config.key.smtp.spf</comment>
        <translation>Prüfung der Absender mit SPF</translation>
    </message>
    <message>
        <source>Pause before the greeting</source>
        <comment>config.key.smtp.greetingDelay</comment>
        <translation>Pause vor der Begrüßung</translation>
    </message>
    <message>
        <source>Largest message</source>
        <comment>config.key.smtp.maxMessageSize</comment>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Recipients of one message</source>
        <comment>config.key.smtp.maxRecipients</comment>
        <translation>Empfänger einer Nachricht</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <comment>config.key.smtp.maxConnections</comment>
        <translation>Verbindungen gleichzeitig</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <comment>config.key.smtp.publicAddresses</comment>
        <translation>Öffentliche Adressen</translation>
    </message>
    <message>
        <source>Address for mail to postmaster</source>
        <comment>config.key.smtp.postmaster</comment>
        <translation>Adresse für Mail an postmaster</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl</comment>
        <translation>Sperrliste {item}</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl.zone</comment>
        <translation>Sperrliste {item}</translation>
    </message>
    <message>
        <source>What the block list {item} does</source>
        <comment>config.key.smtp.dnsbl.mode</comment>
        <translation>Was die Sperrliste {item} bewirkt</translation>
    </message>
    <message>
        <source>Port of other mail servers</source>
        <comment>config.key.smtp.outboundPort</comment>
        <translation>Port anderer Mailserver</translation>
    </message>
    <message>
        <source>Limit: connections of one server</source>
        <comment>config.key.limits.connections</comment>
        <translation>Grenze: Verbindungen eines Servers</translation>
    </message>
    <message>
        <source>Limit: connections in a minute</source>
        <comment>config.key.limits.connectionsPerMinute</comment>
        <translation>Grenze: Verbindungen pro Minute</translation>
    </message>
    <message>
        <source>Limit: messages in a minute</source>
        <comment>config.key.limits.messagesPerMinute</comment>
        <translation>Grenze: Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>Limit: recipients in a minute</source>
        <comment>config.key.limits.recipientsPerMinute</comment>
        <translation>Grenze: Empfänger pro Minute</translation>
    </message>
    <message>
        <source>Limit: unknown recipients in a minute</source>
        <comment>config.key.limits.unknownRecipientsPerMinute</comment>
        <translation>Grenze: unbekannte Empfänger pro Minute</translation>
    </message>
    <message>
        <source>Limit: errors in a minute</source>
        <comment>config.key.limits.errorsPerMinute</comment>
        <translation>Grenze: Fehler pro Minute</translation>
    </message>
    <message>
        <source>Limit: amount of mail in a minute</source>
        <comment>config.key.limits.bytesPerMinute</comment>
        <translation>Grenze: Mailmenge pro Minute</translation>
    </message>
    <message>
        <source>How long an unknown sender is asked to wait</source>
        <comment>config.key.acceptance.minimumWait</comment>
        <translation>Wie lange ein unbekannter Absender warten soll</translation>
    </message>
    <message>
        <source>How long a sender may take to come back</source>
        <comment>config.key.acceptance.window</comment>
        <translation>Wie lange sich ein Absender Zeit lassen darf</translation>
    </message>
    <message>
        <source>How old the proof of a healthy mail server may be</source>
        <comment>config.key.acceptance.evidenceAge</comment>
        <translation>Wie alt der Nachweis eines gesunden Mailservers sein darf</translation>
    </message>
    <message>
        <source>Looks at a mail server that is away</source>
        <comment>config.key.handover.probeInterval</comment>
        <translation>Prüfung eines Mailservers, der weg ist</translation>
    </message>
    <message>
        <source>Looks at a mail server that is there</source>
        <comment>config.key.handover.probeIntervalUp</comment>
        <translation>Prüfung eines Mailservers, der da ist</translation>
    </message>
    <message>
        <source>Connections to one mail server</source>
        <comment>config.key.handover.maxSessions</comment>
        <translation>Verbindungen zu einem Mailserver</translation>
    </message>
    <message>
        <source>How slowly the hand-over grows</source>
        <comment>config.key.handover.rampInterval</comment>
        <translation>Wie langsam die Übergabe anwächst</translation>
    </message>
    <message>
        <source>Wait before the second try</source>
        <comment>config.key.handover.retryFirst</comment>
        <translation>Wartezeit vor dem zweiten Versuch</translation>
    </message>
    <message>
        <source>Longest wait before another try</source>
        <comment>config.key.handover.retryMax</comment>
        <translation>Längste Wartezeit vor einem weiteren Versuch</translation>
    </message>
    <message>
        <source>Careful beginning after an outage</source>
        <comment>config.key.handover.probation</comment>
        <translation>Vorsichtiger Beginn nach einem Ausfall</translation>
    </message>
    <message>
        <source>How long doubtful refusals are held</source>
        <comment>config.key.handover.probationHold</comment>
        <translation>Wie lange zweifelhafte Ablehnungen zurückgehalten werden</translation>
    </message>
    <message>
        <source>How long mail is tried</source>
        <comment>config.key.spool.lifetime</comment>
        <translation>Wie lange Mail versucht wird</translation>
    </message>
    <message>
        <source>How long mail is kept at most</source>
        <comment>config.key.spool.lifetimeMax</comment>
        <translation>Wie lange Mail höchstens aufbewahrt wird</translation>
    </message>
    <message>
        <source>Disk space that is left free</source>
        <comment>config.key.spool.minFree</comment>
        <translation>Plattenplatz, der frei bleibt</translation>
    </message>
    <message>
        <source>Which senders are told of a delay</source>
        <comment>config.key.notices.delay</comment>
        <translation>Welchen Absendern eine Verzögerung gemeldet wird</translation>
    </message>
    <message>
        <source>When senders are told of a delay</source>
        <comment>config.key.notices.schedule</comment>
        <translation>Wann Absendern eine Verzögerung gemeldet wird</translation>
    </message>
    <message>
        <source>Language of notices to senders</source>
        <comment>config.key.notices.language</comment>
        <translation>Sprache der Benachrichtigungen an Absender</translation>
    </message>
    <message>
        <source>“Delivered after all”</source>
        <comment>config.key.notices.deliveredAfterAll</comment>
        <translation>„Doch noch zugestellt“</translation>
    </message>
    <message>
        <source>Notices in an hour</source>
        <comment>config.key.notices.perHour</comment>
        <translation>Benachrichtigungen pro Stunde</translation>
    </message>
    <message>
        <source>Sender of notices</source>
        <comment>config.key.notices.from</comment>
        <translation>Absender der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Smarthost</source>
        <comment>config.key.notices.smarthost</comment>
        <translation>Smarthost</translation>
    </message>
    <message>
        <source>Smarthost</source>
        <comment>config.key.notices.smarthost.host</comment>
        <translation>Smarthost</translation>
    </message>
    <message>
        <source>Encryption towards the smarthost</source>
        <comment>config.key.notices.smarthost.tls</comment>
        <translation>Verschlüsselung zum Smarthost</translation>
    </message>
    <message>
        <source>Name in the certificate of the smarthost</source>
        <comment>config.key.notices.smarthost.tlsName</comment>
        <translation>Name im Zertifikat des Smarthosts</translation>
    </message>
    <message>
        <source>Encryption from the start towards the smarthost</source>
        <comment>config.key.notices.smarthost.implicitTls</comment>
        <translation>Verschlüsselung von Anfang an zum Smarthost</translation>
    </message>
    <message>
        <source>Login at the smarthost (its name)</source>
        <comment>config.key.notices.smarthost.auth</comment>
        <translation>Anmeldung am Smarthost (ihr Name)</translation>
    </message>
    <message>
        <source>Mail addresses for alerts</source>
        <comment>config.key.alerts.email</comment>
        <translation>Mailadressen für Meldungen</translation>
    </message>
    <message>
        <source>Web address for alerts</source>
        <comment>config.key.alerts.webhook.url</comment>
        <translation>Webadresse für Meldungen</translation>
    </message>
    <message>
        <source>Form of alerts to the web address</source>
        <comment>config.key.alerts.webhook.format</comment>
        <translation>Form der Meldungen an die Webadresse</translation>
    </message>
    <message>
        <source>Token for the web address (its name)</source>
        <comment>config.key.alerts.webhook.secret</comment>
        <translation>Token für die Webadresse (sein Name)</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <comment>config.key.alerts.quietHours.from</comment>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <comment>config.key.alerts.quietHours.to</comment>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>Problems in the quiet hours</source>
        <comment>config.key.alerts.quietHours.problems</comment>
        <translation>Probleme in der Ruhezeit</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <comment>config.key.alerts.language</comment>
        <translation>Sprache der Meldungen</translation>
    </message>
    <message>
        <source>Alert when a mail server is away for</source>
        <comment>config.key.alerts.primaryDownAfter</comment>
        <translation>Meldung, wenn ein Mailserver weg ist seit</translation>
    </message>
    <message>
        <source>Alert when mail waits for</source>
        <comment>config.key.alerts.oldestMail</comment>
        <translation>Meldung, wenn Mail wartet seit</translation>
    </message>
    <message>
        <source>How long a cause must be away before its end is told</source>
        <comment>config.key.alerts.overAfter</comment>
        <translation>Wie lange eine Ursache weg sein muss, bis ihr Ende gemeldet wird</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>config.key.alerts.reminders</comment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Alerts in an hour</source>
        <comment>config.key.alerts.perHour</comment>
        <translation>Meldungen pro Stunde</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <comment>config.key.history.keep</comment>
        <translation>Wie lange der Verlauf aufbewahrt wird</translation>
    </message>
    <message>
        <source>How long records of conversations are kept</source>
        <comment>config.key.history.transcripts</comment>
        <translation>Wie lange Gesprächsprotokolle aufbewahrt werden</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <comment>config.key.dns.servers</comment>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Trust anchor of DNSSEC</source>
        <comment>config.key.dns.trustAnchor</comment>
        <translation>Vertrauensanker von DNSSEC</translation>
    </message>
    <message>
        <source>Port of authoritative DNS servers</source>
        <comment>config.key.dns.authoritativePort</comment>
        <translation>Port autoritativer DNS-Server</translation>
    </message>
    <message>
        <source>How often domains are checked</source>
        <comment>config.key.doctor.interval</comment>
        <translation>Wie oft Domains geprüft werden</translation>
    </message>
    <message>
        <source>Port of mail servers in checks</source>
        <comment>config.key.doctor.smtpPort</comment>
        <translation>Port der Mailserver bei Prüfungen</translation>
    </message>
    <message>
        <source>Port of web servers in checks</source>
        <comment>config.key.doctor.httpsPort</comment>
        <translation>Port der Webserver bei Prüfungen</translation>
    </message>
    <message>
        <source>Addresses judged as public</source>
        <comment>config.key.doctor.treatAsPublic</comment>
        <translation>Als öffentlich behandelte Adressen</translation>
    </message>
    <message>
        <source>Trusted issuers in checks</source>
        <comment>config.key.doctor.caFile</comment>
        <translation>Vertraute Aussteller bei Prüfungen</translation>
    </message>
    <message>
        <source>Block lists that are checked for us</source>
        <comment>config.key.doctor.blocklists</comment>
        <translation>Sperrlisten, in denen nach uns gesucht wird</translation>
    </message>
    <message>
        <source>Domains that show whether port 25 leads out</source>
        <comment>config.key.doctor.worldDomains</comment>
        <translation>Domains, die zeigen, ob Port 25 nach außen führt</translation>
    </message>
    <message>
        <source>Socket for control</source>
        <comment>config.key.control.socket</comment>
        <translation>Socket für die Steuerung</translation>
    </message>
    <message>
        <source>Who may look</source>
        <comment>config.key.control.viewers</comment>
        <translation>Wer zusehen darf</translation>
    </message>
    <message>
        <source>Who may operate</source>
        <comment>config.key.control.operators</comment>
        <translation>Wer bedienen darf</translation>
    </message>
    <message>
        <source>Who may administer</source>
        <comment>config.key.control.administrators</comment>
        <translation>Wer verwalten darf</translation>
    </message>
    <message>
        <source>Address for measurements</source>
        <comment>config.key.metrics.listen</comment>
        <translation>Adresse für Messwerte</translation>
    </message>
    <message>
        <source>A test message is under way already.</source>
        <comment>proof.running</comment>
        <translation>Eine Testnachricht ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Wait until it has arrived, or stop it.</source>
        <comment>proof.running!</comment>
        <translation>Warten Sie, bis sie angekommen ist, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>Leaving your mail server alone</source>
        <comment>proof.outage</comment>
        <translation>Ihr Mailserver wird in Ruhe gelassen</translation>
    </message>
    <message>
        <source>Accepted by this backup</source>
        <comment>proof.accept</comment>
        <translation>Von diesem Backup-MX angenommen</translation>
    </message>
    <message>
        <source>Stored safely</source>
        <comment>proof.store</comment>
        <translation>Sicher gespeichert</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <comment>proof.wait</comment>
        <translation>Wartet hier</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>proof.handover</comment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Accepted by your mail server</source>
        <comment>proof.primary</comment>
        <translation>Von Ihrem Mailserver angenommen</translation>
    </message>
    <message>
        <source>Nothing is handed over to {host} for some seconds, as if it did not answer.</source>
        <comment>proof.outage-began</comment>
        <translation>An {host} wird einige Sekunden lang nichts übergeben, als antworte er nicht.</translation>
    </message>
    <message>
        <source>There is nothing to simulate, mail is waiting anyway: {reason:sentence}</source>
        <comment>proof.outage-real</comment>
        <translation>Es gibt nichts zu simulieren, E-Mails warten ohnehin: {reason:sentence}</translation>
    </message>
    <message>
        <source>The message for {recipient} was taken: {text}</source>
        <comment>proof.accepted</comment>
        <translation>Die Nachricht für {recipient} wurde angenommen: {text}</translation>
    </message>
    <message>
        <source>On the disk since {at:time}, as {id}.</source>
        <comment>proof.stored</comment>
        <translation>Auf der Festplatte seit {at:time}, als {id}.</translation>
    </message>
    <message>
        <source>It was kept here for {seconds:duration}, as in an outage.</source>
        <comment>proof.waited</comment>
        <translation>Sie wurde hier {seconds:duration} aufbewahrt, wie bei einem Ausfall.</translation>
    </message>
    <message>
        <source>Somebody ended the simulated outage, or took the message in hand in the queue.</source>
        <comment>proof.wait-interrupted</comment>
        <translation>Jemand hat den simulierten Ausfall beendet oder mit der Nachricht in der Warteschlange etwas getan.</translation>
    </message>
    <message>
        <source>Offered to {host} at {at:time}.</source>
        <comment>proof.handed-over</comment>
        <translation>{host} angeboten um {at:time}.</translation>
    </message>
    <message>
        <source>{host} took it: {text}</source>
        <comment>proof.taken</comment>
        <translation>{host} hat sie angenommen: {text}</translation>
    </message>
    <message>
        <source>{host} does not take it just now: {text}</source>
        <comment>proof.put-off</comment>
        <translation>{host} nimmt sie gerade nicht an: {text}</translation>
    </message>
    <message>
        <source>{host} refused it: {text}</source>
        <comment>proof.refused</comment>
        <translation>{host} hat sie abgelehnt: {text}</translation>
    </message>
    <message>
        <source>Does this address exist there? Try it with another one, such as your own.</source>
        <comment>proof.refused!</comment>
        <translation>Gibt es diese Adresse dort? Versuchen Sie es mit einer anderen, etwa Ihrer eigenen.</translation>
    </message>
    <message>
        <source>Look at it in the queue.</source>
        <comment>proof.refused-held!</comment>
        <translation>Sehen Sie sie sich in der Warteschlange an.</translation>
    </message>
    <message>
        <source>It is held in the queue.</source>
        <comment>proof.held</comment>
        <translation>Sie ist in der Warteschlange angehalten.</translation>
    </message>
    <message>
        <source>It was not handed over yet; other mail may be before it.</source>
        <comment>proof.not-yet</comment>
        <translation>Sie wurde noch nicht übergeben; vielleicht sind andere E-Mails vor ihr.</translation>
    </message>
    <message>
        <source>Somebody removed it from the queue.</source>
        <comment>proof.removed</comment>
        <translation>Jemand hat sie aus der Warteschlange entfernt.</translation>
    </message>
    <message>
        <source>It was given up as too old.</source>
        <comment>proof.expired</comment>
        <translation>Sie wurde als zu alt aufgegeben.</translation>
    </message>
    <message>
        <source>It is not in the queue, and not in the history.</source>
        <comment>proof.not-found</comment>
        <translation>Sie steht weder in der Warteschlange noch im Verlauf.</translation>
    </message>
    <message>
        <source>This step did not end in time.</source>
        <comment>proof.timed-out</comment>
        <translation>Dieser Schritt wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>This backup takes no mail: none of its addresses and ports (listen) is open.</source>
        <comment>proof.no-door</comment>
        <translation>Dieser Backup-MX nimmt keine E-Mails an: Keine seiner Adressen mit Port (listen) ist offen.</translation>
    </message>
    <message>
        <source>Enter a free address and port for listen, or end the other program that uses it.</source>
        <comment>proof.no-door!</comment>
        <translation>Geben Sie für listen eine freie Adresse mit Port an, oder beenden Sie das andere Programm, das sie benutzt.</translation>
    </message>
    <message>
        <source>The connection to this backup&apos;s own port failed: {text}</source>
        <comment>proof.no-contact</comment>
        <translation>Die Verbindung zum eigenen Port dieses Backup-MX ist gescheitert: {text}</translation>
    </message>
    <message>
        <source>This backup did not take it: {text}</source>
        <comment>proof.not-taken</comment>
        <translation>Dieser Backup-MX hat sie nicht angenommen: {text}</translation>
    </message>
    <message>
        <source>Another mail server answers at the port of this backup: {text}</source>
        <comment>proof.other-server</comment>
        <translation>Am Port dieses Backup-MX antwortet ein anderer Mailserver: {text}</translation>
    </message>
    <message>
        <source>Find out which other mail server runs on this computer, and end it.</source>
        <comment>proof.other-server!</comment>
        <translation>Finden Sie heraus, welcher andere Mailserver auf diesem Rechner läuft, und beenden Sie ihn.</translation>
    </message>
    <message>
        <source>Proved: the message went all the way and is in the mailbox of {recipient} now. Its subject is “{subject}”.</source>
        <comment>proof.proved</comment>
        <translation>Bewiesen: Die Nachricht hat den ganzen Weg genommen und liegt jetzt im Postfach von {recipient}. Ihr Betreff ist „{subject}“.</translation>
    </message>
    <message>
        <source>The message is kept safely and will be delivered to {recipient} by itself as soon as possible. Why it waits: {reason:sentence}</source>
        <comment>proof.waits</comment>
        <translation>Die Nachricht ist sicher gespeichert und wird {recipient} von selbst zugestellt, sobald es geht. Warum sie wartet: {reason:sentence}</translation>
    </message>
    <message>
        <source>Not proved. It failed at: {step:sentence}.</source>
        <comment>proof.failed</comment>
        <translation>Nicht bewiesen. Gescheitert bei: {step:sentence}.</translation>
    </message>
    <message>
        <source>Stopped. If the message was already on its way, it is delivered all the same.</source>
        <comment>proof.cancelled</comment>
        <translation>Angehalten. War die Nachricht schon unterwegs, wird sie trotzdem zugestellt.</translation>
    </message>
    <message>
        <source>Stopped. The message {id} is kept safely and is delivered all the same.</source>
        <comment>proof.stopped</comment>
        <translation>Angehalten. Die Nachricht {id} ist sicher gespeichert und wird trotzdem zugestellt.</translation>
    </message>
    <message>
        <source>Test message of your backup mail server, {at:time}</source>
        <comment>proof.mail-subject</comment>
        <translation>Testnachricht Ihres Backup-MX, {at:time}</translation>
    </message>
    <message>
        <source>This is a test message. You need not do anything.

The backup mail server {hostname} sent it to itself, as any mail server would send it, stored it, and handed it over to the mail server of {domain}. That you can read it proves that the whole way works.

The test was started by {actor}.</source>
        <comment>proof.mail</comment>
        <translation>Dies ist eine Testnachricht. Sie brauchen nichts zu tun.

Der Backup-MX {hostname} hat sie an sich selbst gesendet, wie es jeder Mailserver täte, hat sie gespeichert und dem Mailserver von {domain} übergeben. Dass Sie sie lesen können, beweist, dass der ganze Weg funktioniert.

Der Test wurde von {actor} gestartet.</translation>
    </message>
    <message>
        <source>{host} refused it: {text}. It is kept here for your decision.</source>
        <comment>proof.refused-held</comment>
        <translation>{host} hat sie abgelehnt: {text}. Sie wird hier für Ihre Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>Commands: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for TIME, or --all and a filter instead of ids; job cancel JOB; flush [DOMAIN]; primary hold [SERVER|DOMAIN] [--for TIME], open [SERVER|DOMAIN], test DOMAIN [SERVER], kit SERVER [DOMAIN], check-kit DOMAIN [ADDRESS] [--sender DOMAIN]; prove [DOMAIN] [--to ADDRESS] [--outage]; held, held release GROUP, held return GROUP, held export GROUP FILE; queue export ID FILE, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NAME, remove NAME; directory list [DOMAIN], import DOMAIN FILE [--name NAME] [--complete] [--dry-run] [--allow-empty], remove DOMAIN NAME, addresses DOMAIN, probe ADDRESS; explain CLIENT SENDER RECIPIENT; spf CLIENT HELO SENDER [--standalone]; notice outages, list [SENDER], postpone DOMAIN [--for TIME], mute DOMAIN, unmute DOMAIN, preview KIND [FILE], send KIND ADDRESS, template show KIND, template set KIND FILE, template reset KIND [--language LANGUAGE] [--domain DOMAIN]; history [ADDRESS], history forget ADDRESS, history availability [SERVER], history outages [SERVER], all but forget with [--since TIME] [--until TIME]; warnings list, acknowledge CAUSE, snooze CAUSE --for TIME; alerts list, test WAY, confirm WAY CODE; check [DOMAIN] [--standalone]; config show [KEY], set KEY VALUE, set FILE, reload, validate [FILE], versions [VERSION], restore VERSION, export FILE, import FILE [--dry-run] [--yes]; bundle FILE [--whole]; stats [--prometheus]. More in restantectl(1).</source>
        <comment>ctl.usage!</comment>
        <translation>Befehle: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for DAUER, oder --all und ein Filter statt der IDs; job cancel AUFTRAG; flush [DOMAIN]; primary hold [SERVER|DOMAIN] [--for DAUER], open [SERVER|DOMAIN], test DOMAIN [SERVER], kit SERVER [DOMAIN], check-kit DOMAIN [ADRESSE] [--sender DOMAIN]; prove [DOMAIN] [--to ADRESSE] [--outage]; held, held release GRUPPE, held return GRUPPE, held export GRUPPE DATEI; queue export ID DATEI, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NAME, remove NAME; directory list [DOMAIN], import DOMAIN DATEI [--name NAME] [--complete] [--dry-run] [--allow-empty], remove DOMAIN NAME, addresses DOMAIN, probe ADRESSE; explain CLIENT ABSENDER EMPFÄNGER; spf CLIENT HELO ABSENDER [--standalone]; notice outages, list [ABSENDER], postpone DOMAIN [--for DAUER], mute DOMAIN, unmute DOMAIN, preview ART [DATEI], send ART ADRESSE, template show ART, template set ART DATEI, template reset ART [--language SPRACHE] [--domain DOMAIN]; history [ADRESSE], history forget ADRESSE, history availability [SERVER], history outages [SERVER], alle außer forget mit [--since ZEIT] [--until ZEIT]; warnings list, acknowledge URSACHE, snooze URSACHE --for DAUER; alerts list, test WEG, confirm WEG CODE; check [DOMAIN] [--standalone]; config show [SCHLÜSSEL], set SCHLÜSSEL WERT, set DATEI, reload, validate [DATEI], versions [VERSION], restore VERSION, export FILE, import FILE [--dry-run] [--yes]; bundle DATEI [--whole]; stats [--prometheus]. Mehr in restantectl(1).</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <comment>machine.address</comment>
        <translation>Adresse im Internet</translation>
    </message>
    <message>
        <source>Name in the DNS</source>
        <comment>machine.name</comment>
        <translation>Name im DNS</translation>
    </message>
    <message>
        <source>Port for mail</source>
        <comment>machine.port</comment>
        <translation>Port für E-Mails</translation>
    </message>
    <message>
        <source>Name of the address (PTR)</source>
        <comment>machine.pointer</comment>
        <translation>Name der Adresse (PTR)</translation>
    </message>
    <message>
        <source>Way out</source>
        <comment>machine.outbound</comment>
        <translation>Weg nach draußen</translation>
    </message>
    <message>
        <source>Way in</source>
        <comment>machine.inbound</comment>
        <translation>Weg herein</translation>
    </message>
    <message>
        <source>{address}. This machine has it itself.</source>
        <comment>machine.address-own</comment>
        <translation>{address}. Dieser Rechner hat sie selbst.</translation>
    </message>
    <message>
        <source>{address}, on the router. In your own network this machine is {local}.</source>
        <comment>machine.address-behind-router</comment>
        <translation>{address}, am Router. In Ihrem Netz hat dieser Rechner {local}.</translation>
    </message>
    <message>
        <source>Probably {address}, because the name leads there.</source>
        <comment>machine.address-by-name</comment>
        <translation>Vermutlich {address}, denn dorthin führt der Name.</translation>
    </message>
    <message>
        <source>It could not be found from here.</source>
        <comment>machine.address-not-found</comment>
        <translation>Sie ließ sich von hier aus nicht feststellen.</translation>
    </message>
    <message>
        <source>Your router or your provider shows it. It can be entered below.</source>
        <comment>machine.address-not-found!</comment>
        <translation>Ihr Router oder Ihr Provider zeigt sie. Sie kann unten eingetragen werden.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}.</source>
        <comment>machine.name-leads</comment>
        <translation>{host} führt zu {addresses}.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet.</source>
        <comment>machine.name-not-there</comment>
        <translation>{host} steht noch nicht im DNS.</translation>
    </message>
    <message>
        <source>Have an address record (A) added for it where your domain is kept.</source>
        <comment>machine.name-not-there!</comment>
        <translation>Lassen Sie dort, wo Ihre Domain verwaltet wird, einen Adresseintrag (A) dafür anlegen.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet. Record to have: {record}</source>
        <comment>machine.name-needs-record</comment>
        <translation>{host} steht noch nicht im DNS. Nötiger Eintrag: {record}</translation>
    </message>
    <message>
        <source>Have it added where your domain is kept, usually on your provider&apos;s web pages.</source>
        <comment>machine.name-needs-record!</comment>
        <translation>Lassen Sie ihn dort anlegen, wo Ihre Domain verwaltet wird, meist auf den Webseiten Ihres DNS-Providers.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, which nobody outside of your network can reach.</source>
        <comment>machine.name-private</comment>
        <translation>{host} führt zu {addresses}; dorthin kommt von außen niemand.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, but the world sees this machine at {address}.</source>
        <comment>machine.name-elsewhere</comment>
        <translation>{host} führt zu {addresses}, aber die Welt sieht diesen Rechner unter {address}.</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {host}.</source>
        <comment>machine.name-unchecked</comment>
        <translation>Das DNS konnte nicht nach {host} gefragt werden.</translation>
    </message>
    <message>
        <source>Restante takes mail at {listen}.</source>
        <comment>machine.port-ours</comment>
        <translation>Restante nimmt E-Mails an {listen} an.</translation>
    </message>
    <message>
        <source>Port {port:id} is free for Restante.</source>
        <comment>machine.port-free</comment>
        <translation>Port {port:id} ist für Restante frei.</translation>
    </message>
    <message>
        <source>Another program of this machine has port {port:id} already.</source>
        <comment>machine.port-taken</comment>
        <translation>Port {port:id} gehört schon einem anderen Programm dieses Rechners.</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken!</comment>
        <translation>Schalten Sie dieses Programm ab, oder legen Sie es auf einen anderen Port.</translation>
    </message>
    <message>
        <source>Another mail program of this machine has port {port:id} already. It greets with: {text}</source>
        <comment>machine.port-taken-by</comment>
        <translation>Port {port:id} gehört schon einem anderen Mailprogramm dieses Rechners. Es meldet sich mit: {text}</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken-by!</comment>
        <translation>Schalten Sie dieses Programm ab, oder legen Sie es auf einen anderen Port.</translation>
    </message>
    <message>
        <source>The service may not use port {port:id}.</source>
        <comment>machine.port-not-allowed</comment>
        <translation>Der Dienst darf Port {port:id} nicht benutzen.</translation>
    </message>
    <message>
        <source>{address} is no address of this machine.</source>
        <comment>machine.port-not-here</comment>
        <translation>{address} ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>{listen} cannot be opened.</source>
        <comment>machine.port-cannot-listen</comment>
        <translation>{listen} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The port could not be checked.</source>
        <comment>machine.port-unchecked</comment>
        <translation>Der Port konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>{address} is called {name}.</source>
        <comment>machine.pointer-good</comment>
        <translation>{address} heißt {name}.</translation>
    </message>
    <message>
        <source>{address} is called {name}, not {host}.</source>
        <comment>machine.pointer-other</comment>
        <translation>{address} heißt {name}, nicht {host}.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-other!</comment>
        <translation>Bitten Sie den Provider Ihres Anschlusses um diesen Eintrag: {record}</translation>
    </message>
    <message>
        <source>{address} has no name; some servers refuse mail from such an address.</source>
        <comment>machine.pointer-missing</comment>
        <translation>{address} hat keinen Namen; manche Server lehnen E-Mails von so einer Adresse ab.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-missing!</comment>
        <translation>Bitten Sie den Provider Ihres Anschlusses um diesen Eintrag: {record}</translation>
    </message>
    <message>
        <source>The DNS could not be asked for the name of {address}.</source>
        <comment>machine.pointer-unchecked</comment>
        <translation>Das DNS konnte nicht nach dem Namen von {address} gefragt werden.</translation>
    </message>
    <message>
        <source>It can be looked up once the address is known.</source>
        <comment>machine.pointer-no-address</comment>
        <translation>Er wird nachgesehen, sobald die Adresse bekannt ist.</translation>
    </message>
    <message>
        <source>Mail servers on the Internet can be reached from here.</source>
        <comment>machine.outbound-open</comment>
        <translation>Mailserver im Internet sind von hier aus erreichbar.</translation>
    </message>
    <message>
        <source>Port {port:id} leads nowhere; what Restante sends leaves by the smarthost.</source>
        <comment>machine.outbound-by-smarthost</comment>
        <translation>Port {port:id} führt nirgendwohin; was Restante sendet, geht über den Smarthost hinaus.</translation>
    </message>
    <message>
        <source>No mail server on the Internet can be reached at port {port:id}: notices to senders and alerts cannot leave.</source>
        <comment>machine.outbound-blocked</comment>
        <translation>Kein Mailserver im Internet ist an Port {port:id} erreichbar: Mitteilungen an Absender und Alarme können nicht hinaus.</translation>
    </message>
    <message>
        <source>Many providers block this port. Enter a server that passes mail on (smarthost) below.</source>
        <comment>machine.outbound-blocked!</comment>
        <translation>Viele Provider sperren diesen Port. Tragen Sie unten einen Server ein, der E-Mails weitergibt (Smarthost).</translation>
    </message>
    <message>
        <source>It could not be checked, because the DNS does not answer.</source>
        <comment>machine.outbound-unchecked</comment>
        <translation>Es konnte nicht geprüft werden, weil das DNS nicht antwortet.</translation>
    </message>
    <message>
        <source>From the inside nobody can prove it. Restante watches, and says when the first one from outside has come.</source>
        <comment>machine.inbound-not-yet</comment>
        <translation>Von innen kann das niemand beweisen. Restante passt auf und sagt es, wenn der Erste von außen da war.</translation>
    </message>
    <message>
        <source>Nobody has come from outside since {since:time}. From the inside nobody can prove the way in.</source>
        <comment>machine.inbound-not-seen</comment>
        <translation>Seit {since:time} war niemand von außen da. Von innen kann niemand den Weg herein beweisen.</translation>
    </message>
    <message>
        <source>Other servers reach this machine: first on {first:time}, last on {last:time}.</source>
        <comment>machine.inbound-seen</comment>
        <translation>Andere Server erreichen diesen Rechner: zuerst {first:time}, zuletzt {last:time}.</translation>
    </message>
    <message>
        <source>All who come seem to be {address}: your router hides who they are.</source>
        <comment>machine.inbound-hidden</comment>
        <translation>Alle, die kommen, scheinen {address} zu sein: Ihr Router verbirgt, wer sie sind.</translation>
    </message>
    <message>
        <source>Set up the forwarding in the router so that it keeps the sender&apos;s address (no “masquerading” for port 25). Until then spammers cannot be told from others.</source>
        <comment>machine.inbound-hidden!</comment>
        <translation>Stellen Sie die Weiterleitung im Router so ein, dass die Adresse des Absenders bleibt (kein „Masquerading“ für Port 25). Bis dahin sind Spammer nicht von anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>“{value}” is not an address with a port, such as *:25.</source>
        <comment>machine.bad-listen</comment>
        <translation>„{value}“ ist keine Adresse mit Port wie *:25.</translation>
    </message>
    <message>
        <source>“{value}” is not the full path of a file.</source>
        <comment>certificate.not-absolute</comment>
        <translation>„{value}“ ist kein vollständiger Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>smarthost-test.resolve</comment>
        <translation>Adresse suchen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>smarthost-test.connect</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>smarthost-test.encrypt</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Logging in</source>
        <comment>smarthost-test.login</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sending the test mail</source>
        <comment>smarthost-test.send</comment>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid.</source>
        <comment>smarthost-test.encrypted</comment>
        <translation>Verschlüsselt ({version}); das Zertifikat ist gültig.</translation>
    </message>
    <message>
        <source>Encrypted ({version}), but the certificate is not one that everybody trusts.</source>
        <comment>smarthost-test.encrypted-not-verified</comment>
        <translation>Verschlüsselt ({version}), aber dem Zertifikat vertraut nicht jeder.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <comment>smarthost-test.in-clear</comment>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It knows the name and the password.</source>
        <comment>smarthost-test.logged-in</comment>
        <translation>Er kennt Name und Passwort.</translation>
    </message>
    <message>
        <source>No login is needed, or none was given.</source>
        <comment>smarthost-test.no-login</comment>
        <translation>Es ist keine Anmeldung nötig, oder es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>It took the mail to {address}. Please look whether it has arrived.</source>
        <comment>smarthost-test.sent</comment>
        <translation>Er hat die Nachricht an {address} angenommen. Bitte sehen Sie nach, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>It does not take the mail: {code} {text}</source>
        <comment>smarthost-test.refused</comment>
        <translation>Er nimmt die Nachricht nicht an: {code} {text}</translation>
    </message>
    <message>
        <source>Test of the way out</source>
        <comment>smarthost-test.mail-subject</comment>
        <translation>Test des Weges nach draußen</translation>
    </message>
    <message>
        <source>This is a test mail. The backup mail server {hostname} sent it by {host}. Since you can read it, notices and alerts can leave this way.</source>
        <comment>smarthost-test.mail</comment>
        <translation>Dies ist eine Testnachricht. Der Backup-MX {hostname} hat sie über {host} gesendet. Da Sie sie lesen, können Mitteilungen und Alarme auf diesem Weg hinaus.</translation>
    </message>
    <message>
        <source>“{value}” is not a host with a port.</source>
        <comment>smarthost.bad-host</comment>
        <translation>„{value}“ ist kein Server mit Port.</translation>
    </message>
    <message>
        <source>The password that is kept is for another server. Please enter it again for {host}.</source>
        <comment>smarthost.secret-elsewhere</comment>
        <translation>Das gespeicherte Passwort gehört zu einem anderen Server. Bitte geben Sie es für {host} noch einmal ein.</translation>
    </message>
    <message>
        <source>This computer is set to go to sleep: {why:sentence}. While it sleeps it takes no mail.</source>
        <comment>NET-320</comment>
        <translation>Dieser Rechner ist so eingestellt, dass er schlafen geht: {why:sentence}. Solange er schläft, nimmt er keine Mail an.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer; for all programs at once: “systemctl mask sleep.target suspend.target”.</source>
        <comment>NET-320!</comment>
        <translation>Schalten Sie den Ruhezustand in den Energieeinstellungen dieses Rechners aus; für alle Programme auf einmal: „systemctl mask sleep.target suspend.target“.</translation>
    </message>
    <message>
        <source>when nobody uses it (IdleAction in logind.conf)</source>
        <comment>machine.sleeps-by-idle</comment>
        <translation>wenn ihn niemand benutzt (IdleAction in logind.conf)</translation>
    </message>
    <message>
        <source>when its lid is closed (HandleLidSwitch in logind.conf)</source>
        <comment>machine.sleeps-by-lid</comment>
        <translation>wenn sein Deckel geschlossen wird (HandleLidSwitch in logind.conf)</translation>
    </message>
    <message>
        <source>This computer slept for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>NET-321</comment>
        <translation>Dieser Rechner hat {seconds:duration} geschlafen, bis {at:time}. Solange er schläft, nimmt er keine Mail an.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer.</source>
        <comment>NET-321!</comment>
        <translation>Schalten Sie den Ruhezustand in den Energieeinstellungen dieses Rechners aus.</translation>
    </message>
    <message numerus="yes">
        <source>Restante stopped unexpectedly %n times within a day, the last time at {at:time}. It started again by itself; no mail is lost.</source>
        <comment>NET-322#crashes</comment>
        <translation>
            <numerusform>Restante hat innerhalb eines Tages %n-mal unerwartet geendet, zuletzt um {at:time}. Es ist von selbst wieder gestartet; keine Mail ist verloren.</numerusform>
            <numerusform>Restante hat innerhalb eines Tages %n-mal unerwartet geendet, zuletzt um {at:time}. Es ist von selbst wieder gestartet; keine Mail ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the system&apos;s log for the time before. If the memory or the disk of this computer is not to blame, send a support bundle to those who help you.</source>
        <comment>NET-322!</comment>
        <translation>Sehen Sie im Protokoll des Systems nach, was davor war. Sind weder Speicher noch Platte dieses Rechners schuld, schicken Sie ein Support-Paket an die, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>This backup was not running for {seconds:duration} until {at:time}: {why:sentence}.</source>
        <comment>NET-323</comment>
        <translation>Dieses Backup lief {seconds:duration} lang nicht, bis {at:time}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Senders try again by themselves. Let updates and restarts of this computer come at another time than those of your mail server.</source>
        <comment>NET-323!</comment>
        <translation>Absender versuchen es von selbst wieder. Legen Sie Aktualisierungen und Neustarts dieses Rechners auf eine andere Zeit als die Ihres Mailservers.</translation>
    </message>
    <message>
        <source>it had been stopped, as for an update</source>
        <comment>relay.end-stopped</comment>
        <translation>es war beendet worden, wie für eine Aktualisierung</translation>
    </message>
    <message>
        <source>the computer was restarted or switched off</source>
        <comment>relay.end-machine</comment>
        <translation>der Rechner wurde neu gestartet oder ausgeschaltet</translation>
    </message>
    <message>
        <source>it stopped unexpectedly</source>
        <comment>relay.end-unexpected</comment>
        <translation>es endete unerwartet</translation>
    </message>
    <message>
        <source>No mail can be taken at {listener}: another program, {program}, has this port.</source>
        <comment>NET-324</comment>
        <translation>An {listener} kann keine Mail angenommen werden: ein anderes Programm, {program}, hat diesen Port.</translation>
    </message>
    <message>
        <source>End that program, or choose another address and port in the settings.</source>
        <comment>NET-324!</comment>
        <translation>Beenden Sie dieses Programm, oder wählen Sie in den Einstellungen eine andere Adresse und einen anderen Port.</translation>
    </message>
    <message>
        <source>It was moved: another computer has taken it over.</source>
        <comment>rule.moved</comment>
        <translation>Sie ist umgezogen: ein anderer Rechner hat sie übernommen.</translation>
    </message>
    <message>
        <source>Held because it was exported for another computer, which may have taken it over by now.</source>
        <comment>move.held</comment>
        <translation>Zurückgehalten, weil es für einen anderen Rechner exportiert wurde, der es inzwischen übernommen haben kann.</translation>
    </message>
    <message>
        <source>Bring the export&apos;s folder back and run “restantectl queue export --finish FOLDER”, or give the move up by “--take-back”.</source>
        <comment>move.held!</comment>
        <translation>Bringen Sie den Ordner des Exports zurück und führen Sie „restantectl queue export --finish ORDNER“ aus, oder geben Sie den Umzug mit „--take-back“ auf.</translation>
    </message>
    <message>
        <source>“{export}” is no name of an export.</source>
        <comment>move.bad-export</comment>
        <translation>„{export}“ ist kein Name eines Exports.</translation>
    </message>
    <message>
        <source>This message is not held for an export.</source>
        <comment>move.not-out</comment>
        <translation>Diese Nachricht wird nicht für einen Export zurückgehalten.</translation>
    </message>
    <message>
        <source>This mail was exported from this very computer.</source>
        <comment>move.own</comment>
        <translation>Diese Mail wurde von eben diesem Rechner exportiert.</translation>
    </message>
    <message>
        <source>Take it to the other computer; to hand it over from here again: “restantectl queue export --take-back FOLDER”.</source>
        <comment>move.own!</comment>
        <translation>Bringen Sie sie zum anderen Rechner; um sie wieder von hier zu übergeben: „restantectl queue export --take-back ORDNER“.</translation>
    </message>
    <message>
        <source>It is for {domain}, which is not protected here.</source>
        <comment>move.other-domain</comment>
        <translation>Sie ist für {domain}, und diese Domain ist hier nicht geschützt.</translation>
    </message>
    <message>
        <source>Add the domain, or import the configuration of the other computer first; then run the import again.</source>
        <comment>move.other-domain!</comment>
        <translation>Fügen Sie die Domain hinzu, oder importieren Sie zuerst die Konfiguration des anderen Rechners; führen Sie den Import dann noch einmal aus.</translation>
    </message>
    <message>
        <source>What is in it cannot be a message that Restante exported.</source>
        <comment>move.damaged</comment>
        <translation>Was darin ist, kann keine Nachricht sein, die Restante exportiert hat.</translation>
    </message>
    <message>
        <source>This message was taken over before.</source>
        <comment>move.known</comment>
        <translation>Diese Nachricht war schon übernommen.</translation>
    </message>
    <message>
        <source>The transfer was interrupted for too long.</source>
        <comment>move.no-such-upload</comment>
        <translation>Die Übertragung war zu lange unterbrochen.</translation>
    </message>
    <message>
        <source>Run the import again: what was taken over is not taken twice.</source>
        <comment>move.no-such-upload!</comment>
        <translation>Führen Sie den Import noch einmal aus: was übernommen ist, wird nicht zweimal genommen.</translation>
    </message>
    <message>
        <source>Too many imports at the same time.</source>
        <comment>move.too-many-uploads</comment>
        <translation>Zu viele Importe gleichzeitig.</translation>
    </message>
    <message>
        <source>{file} is damaged or not written to its end. Nothing of it was taken over.</source>
        <comment>move.file-damaged</comment>
        <translation>{file} ist beschädigt oder nicht zu Ende geschrieben. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Copy the folder again from where it was made; the old computer still holds the message.</source>
        <comment>move.file-damaged!</comment>
        <translation>Kopieren Sie den Ordner noch einmal von dort, wo er entstand; der alte Rechner hat die Nachricht noch.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>move.file-newer</comment>
        <translation>{file} stammt von einer neueren Version von Restante.</translation>
    </message>
    <message>
        <source>Install that version here.</source>
        <comment>move.file-newer!</comment>
        <translation>Installieren Sie hier diese Version.</translation>
    </message>
    <message>
        <source>There is no export in {folder}.</source>
        <comment>move.no-export</comment>
        <translation>In {folder} ist kein Export.</translation>
    </message>
    <message>
        <source>The export in this folder was made by another computer ({host}).</source>
        <comment>move.other-box</comment>
        <translation>Der Export in diesem Ordner stammt von einem anderen Rechner ({host}).</translation>
    </message>
    <message>
        <source>The move was given up: this mail is handed over by the computer that exported it.</source>
        <comment>move.taken-back</comment>
        <translation>Der Umzug wurde aufgegeben: diese Mail übergibt der Rechner, der sie exportiert hat.</translation>
    </message>
    <message>
        <source>Export once more into another folder.</source>
        <comment>move.taken-back!</comment>
        <translation>Exportieren Sie noch einmal, in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Message {message} was not exported and stays held here: {why:sentence}</source>
        <comment>move.not-exported</comment>
        <translation>Die Nachricht {message} wurde nicht exportiert und bleibt hier zurückgehalten: {why:sentence}</translation>
    </message>
    <message>
        <source>{file} was not taken over: {why:sentence}</source>
        <comment>move.not-imported</comment>
        <translation>{file} wurde nicht übernommen: {why:sentence}</translation>
    </message>
    <message>
        <source>What was taken over cannot be noted in the folder ({file}): {reason}</source>
        <comment>move.no-receipts</comment>
        <translation>Was übernommen wurde, kann im Ordner nicht vermerkt werden ({file}): {reason}</translation>
    </message>
    <message>
        <source>Copy the folder to where it can be written and run the import again: only then does the old computer know what it may let go of.</source>
        <comment>move.no-receipts!</comment>
        <translation>Kopieren Sie den Ordner dorthin, wo er beschrieben werden kann, und führen Sie den Import noch einmal aus: erst dann weiß der alte Rechner, was er freigeben darf.</translation>
    </message>
    <message>
        <source>{file} is no exported configuration, or was changed since.</source>
        <comment>config.file-damaged</comment>
        <translation>{file} ist keine exportierte Konfiguration, oder wurde seither verändert.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>config.file-newer</comment>
        <translation>{file} stammt von einer neueren Version von Restante.</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <comment>config.nothing-to-export</comment>
        <translation>Es gibt noch keine Konfiguration.</translation>
    </message>
    <message>
        <source>The list {list} of {domain} was not imported: {why:sentence}</source>
        <comment>config.list-not-imported</comment>
        <translation>Die Liste {list} von {domain} wurde nicht importiert: {why:sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in {folder}. They are held here: this computer hands none of them over.</source>
        <comment>ctl.moved-out#messages</comment>
        <translation>
            <numerusform>%n Nachricht ist in {folder}. Sie wird hier zurückgehalten: dieser Rechner übergibt sie nicht.</numerusform>
            <numerusform>%n Nachrichten sind in {folder}. Sie werden hier zurückgehalten: dieser Rechner übergibt keine davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: on the other computer “restantectl queue import {folder}”. Then bring the folder back, and here “restantectl queue export --finish {folder}” lets go of what the other one has.</source>
        <comment>ctl.moved-out-next</comment>
        <translation>Weiter: auf dem anderen Rechner „restantectl queue import {folder}“. Bringen Sie dann den Ordner zurück; hier gibt „restantectl queue export --finish {folder}“ frei, was der andere hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are just being handed over or removed. Run the same command again for what is left of them.</source>
        <comment>ctl.move-busy#messages</comment>
        <translation>
            <numerusform>%n Nachricht wird gerade übergeben oder entfernt. Führen Sie den Befehl noch einmal aus für das, was davon bleibt.</numerusform>
            <numerusform>%n Nachrichten werden gerade übergeben oder entfernt. Führen Sie den Befehl noch einmal aus für das, was davon bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were exported into another folder before, and are not in this one.</source>
        <comment>ctl.move-elsewhere#messages</comment>
        <translation>
            <numerusform>%n Nachricht wurde früher in einen anderen Ordner exportiert und ist nicht in diesem.</numerusform>
            <numerusform>%n Nachrichten wurden früher in einen anderen Ordner exportiert und sind nicht in diesem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages so far</source>
        <comment>ctl.move-progress#messages</comment>
        <translation>
            <numerusform>bisher %n Nachricht</numerusform>
            <numerusform>bisher %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken over and are kept here.</source>
        <comment>ctl.moved-in#messages</comment>
        <translation>
            <numerusform>%n Nachricht wurde übernommen und wird hier aufbewahrt.</numerusform>
            <numerusform>%n Nachrichten wurden übernommen und werden hier aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had been taken over before, and were not taken again.</source>
        <comment>ctl.move-known#messages</comment>
        <translation>
            <numerusform>%n Nachricht war schon übernommen und wurde nicht noch einmal genommen.</numerusform>
            <numerusform>%n Nachrichten waren schon übernommen und wurden nicht noch einmal genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were left alone: another computer has taken them over.</source>
        <comment>ctl.move-taken-elsewhere#messages</comment>
        <translation>
            <numerusform>%n Nachricht blieb unberührt: ein anderer Rechner hat sie übernommen.</numerusform>
            <numerusform>%n Nachrichten blieben unberührt: ein anderer Rechner hat sie übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: bring the folder back to the old computer; there “restantectl queue export --finish {folder}” lets go of them.</source>
        <comment>ctl.moved-in-next</comment>
        <translation>Weiter: bringen Sie den Ordner zum alten Rechner zurück; dort gibt „restantectl queue export --finish {folder}“ sie frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are with the other computer for certain and are no longer kept here.</source>
        <comment>ctl.move-finished#messages</comment>
        <translation>
            <numerusform>%n Nachricht ist sicher beim anderen Rechner und wird hier nicht mehr aufbewahrt.</numerusform>
            <numerusform>%n Nachrichten sind sicher beim anderen Rechner und werden hier nicht mehr aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of this export were not taken over yet. They stay held here until they are, or until “queue export --take-back”.</source>
        <comment>ctl.move-open#messages</comment>
        <translation>
            <numerusform>%n Nachricht dieses Exports wurde noch nicht übernommen. Sie bleibt hier zurückgehalten, bis sie es ist, oder bis „queue export --take-back“.</numerusform>
            <numerusform>%n Nachrichten dieses Exports wurden noch nicht übernommen. Sie bleiben hier zurückgehalten, bis sie es sind, oder bis „queue export --take-back“.</numerusform>
        </translation>
    </message>
    <message>
        <source>If another computer has taken this mail over from a copy of the folder, it will be delivered twice. Hand it over from here again? [y/N] </source>
        <comment>ctl.ask-take-back</comment>
        <translation>Hat ein anderer Rechner diese Mail aus einer Kopie des Ordners übernommen, wird sie zweimal zugestellt. Wieder von hier aus übergeben? [j/N] </translation>
    </message>
    <message>
        <source>Nothing was changed: the mail stays held here.</source>
        <comment>ctl.not-taken-back</comment>
        <translation>Nichts wurde geändert: die Mail bleibt hier zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are handed over from here again. The folder is of no use any more.</source>
        <comment>ctl.taken-back#messages</comment>
        <translation>
            <numerusform>%n Nachricht wird wieder von hier aus übergeben. Der Ordner ist nicht mehr zu gebrauchen.</numerusform>
            <numerusform>%n Nachrichten werden wieder von hier aus übergeben. Der Ordner ist nicht mehr zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration is in {file}, with {templates} notices of your own and {lists} imported lists of addresses.</source>
        <comment>ctl.config-exported</comment>
        <translation>Die Konfiguration ist in {file}; eigene Benachrichtigungen: {templates}, importierte Adresslisten: {lists}.</translation>
    </message>
    <message>
        <source>Passwords are never in such a file. To be set again on the other computer by “restantectl secret set NAME”: {names}</source>
        <comment>ctl.config-without-secrets</comment>
        <translation>Passwörter sind nie in einer solchen Datei. Auf dem anderen Rechner neu zu setzen mit „restantectl secret set NAME“: {names}</translation>
    </message>
    <message>
        <source>Certificates and their keys are not in it. Copy them by yourself to the same place: {files}</source>
        <comment>ctl.config-without-certificates</comment>
        <translation>Zertifikate und ihre Schlüssel sind nicht darin. Kopieren Sie sie selbst an dieselbe Stelle: {files}</translation>
    </message>
    <message>
        <source>The configuration is the same as here.</source>
        <comment>ctl.config-same</comment>
        <translation>Die Konfiguration ist dieselbe wie hier.</translation>
    </message>
    <message>
        <source>It brings {templates} notices of your own and {lists} lists of addresses.</source>
        <comment>ctl.config-brings</comment>
        <translation>Sie bringt eigene Benachrichtigungen: {templates}, Adresslisten: {lists}.</translation>
    </message>
    <message>
        <source>These passwords are needed and are not here yet (“restantectl secret set NAME”): {names}</source>
        <comment>ctl.config-needs-secrets</comment>
        <translation>Diese Passwörter werden gebraucht und sind noch nicht hier („restantectl secret set NAME“): {names}</translation>
    </message>
    <message>
        <source>These certificates are needed and are not here yet: {files}</source>
        <comment>ctl.config-needs-certificates</comment>
        <translation>Diese Zertifikate werden gebraucht und sind noch nicht hier: {files}</translation>
    </message>
    <message>
        <source>Put this configuration in use? The one of now is kept as a version. [y/N] </source>
        <comment>ctl.ask-import-config</comment>
        <translation>Diese Konfiguration in Gebrauch nehmen? Die jetzige bleibt als Version erhalten. [j/N] </translation>
    </message>
    <message>
        <source>The configuration is in use. The one before is kept: “restantectl config versions”.</source>
        <comment>ctl.config-imported</comment>
        <translation>Die Konfiguration ist in Gebrauch. Die vorige ist aufbewahrt: „restantectl config versions“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <comment>ctl.config-not-imported</comment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Windows did not protect the passwords, so they were not kept.</source>
        <comment>platform.cannot-seal</comment>
        <translation>Windows hat die Passwörter nicht geschützt, deshalb wurden sie nicht gespeichert.</translation>
    </message>
    <message>
        <source>The passwords that are kept were protected by another computer or account. Please enter them again.</source>
        <comment>platform.cannot-unseal</comment>
        <translation>Die gespeicherten Passwörter wurden von einem anderen Rechner oder Konto geschützt. Bitte geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>{host} began to take this mail over and did not end: it may have more of it than it noted in the folder.</source>
        <comment>move.import-open</comment>
        <translation>{host} hat begonnen, diese Mail zu übernehmen, und ist nicht fertig geworden: dort kann mehr davon sein, als im Ordner vermerkt ist.</translation>
    </message>
    <message>
        <source>Run “restantectl queue import FOLDER” there again: it ends what was begun. If that computer is gone for good, add “--force”: what it has would be delivered twice should it come back.</source>
        <comment>move.import-open!</comment>
        <translation>Führen Sie dort „restantectl queue import ORDNER“ noch einmal aus: es bringt zu Ende, was begonnen wurde. Ist jener Rechner endgültig verloren, fügen Sie „--force“ hinzu: was er hat, würde zweimal zugestellt, sollte er wiederkommen.</translation>
    </message>
    <message>
        <source>{file} is damaged: which messages another computer has cannot be read from it.</source>
        <comment>move.receipts-damaged</comment>
        <translation>{file} ist beschädigt: welche Nachrichten ein anderer Rechner hat, lässt sich daraus nicht lesen.</translation>
    </message>
    <message>
        <source>Copy the folder again from the computer that took the mail over, or run the import there again. With “--force” it is passed over: what that computer has would be delivered twice.</source>
        <comment>move.receipts-damaged!</comment>
        <translation>Kopieren Sie den Ordner noch einmal von dem Rechner, der die Mail übernommen hat, oder wiederholen Sie dort den Import. Mit „--force“ wird es übergangen: was jener Rechner hat, würde zweimal zugestellt.</translation>
    </message>
    <message>
        <source>Another import of this folder is running.</source>
        <comment>move.folder-busy</comment>
        <translation>Ein anderer Import dieses Ordners läuft gerade.</translation>
    </message>
    <message>
        <source>No mail is held here for an export {export}.</source>
        <comment>move.no-such-export</comment>
        <translation>Für einen Export {export} wird hier keine Mail zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The folder is not looked at: nobody can see what another computer has taken over of it. Whatever one has taken over of these %n messages will be delivered twice. Hand them over from here again? [y/N] </source>
        <comment>ctl.ask-take-back-blindly#messages</comment>
        <translation>
            <numerusform>In den Ordner wird nicht gesehen: niemand weiß, was ein anderer Rechner daraus übernommen hat. Hat einer diese %n Nachricht übernommen, wird sie zweimal zugestellt. Wieder von hier aus übergeben? [j/N] </numerusform>
            <numerusform>In den Ordner wird nicht gesehen: niemand weiß, was ein anderer Rechner daraus übernommen hat. Was einer von diesen %n Nachrichten übernommen hat, wird zweimal zugestellt. Wieder von hier aus übergeben? [j/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host}: %n messages</source>
        <comment>ctl.move-receipts#messages</comment>
        <translation>
            <numerusform>{host}: %n Nachricht</numerusform>
            <numerusform>{host}: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is held here for an export.</source>
        <comment>ctl.no-exports</comment>
        <translation>Für keinen Export wird hier Mail zurückgehalten.</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>ctl.head.messages</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>These computers have them for certain. Let go of them here? They cannot be handed over from here any more. [y/N] </source>
        <comment>ctl.ask-finish</comment>
        <translation>Diese Rechner haben sie mit Gewissheit. Hier freigeben? Von hier aus können sie dann nicht mehr übergeben werden. [j/N] </translation>
    </message>
    <message numerus="yes">
        <source>%n messages stay held here: by a receipt another computer has them, but their files are missing or others by now ({ids}). Put the files back as they were and run “queue export --finish”. If that computer does not have them: “queue export --take-back --name {export}”.</source>
        <comment>ctl.move-spared#messages</comment>
        <translation>
            <numerusform>%n Nachricht bleibt hier zurückgehalten: nach einer Quittung hat sie ein anderer Rechner, aber ihre Datei fehlt oder ist inzwischen eine andere ({ids}). Legen Sie die Datei wieder hin, wie sie war, und führen Sie „queue export --finish“ aus. Hat jener Rechner sie nicht: „queue export --take-back --name {export}“.</numerusform>
            <numerusform>%n Nachrichten bleiben hier zurückgehalten: nach einer Quittung hat sie ein anderer Rechner, aber ihre Dateien fehlen oder sind inzwischen andere ({ids}). Legen Sie die Dateien wieder hin, wie sie waren, und führen Sie „queue export --finish“ aus. Hat jener Rechner sie nicht: „queue export --take-back --name {export}“.</numerusform>
        </translation>
    </message>
</context>
</TS>
