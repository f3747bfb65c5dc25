<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>words</name>
    <message>
        <source>The file of what senders tried is damaged.</source>
        <comment>acceptance.damaged</comment>
        <translation>Il file dei tentativi dei mittenti è danneggiato.</translation>
    </message>
    <message>
        <source>The file of what senders tried cannot be opened.</source>
        <comment>acceptance.cannot-open</comment>
        <translation>Il file dei tentativi dei mittenti non può essere aperto.</translation>
    </message>
    <message>
        <source>The file of what senders tried could not be read or written.</source>
        <comment>acceptance.failed</comment>
        <translation>Non è stato possibile leggere o scrivere il file dei tentativi dei mittenti.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the file of what senders tried.</source>
        <comment>acceptance.full</comment>
        <translation>Sul disco non c’è spazio per il file dei tentativi dei mittenti.</translation>
    </message>
    <message>
        <source>The file of what senders tried was written by a newer Restante.</source>
        <comment>acceptance.newer-schema</comment>
        <translation>Il file dei tentativi dei mittenti è stato scritto da una versione più recente di Restante.</translation>
    </message>
    <message>
        <source>What would change it: {advice}</source>
        <comment>explain.change</comment>
        <translation>Che cosa cambierebbe l’esito: {advice}</translation>
    </message>
    <message>
        <source>Your mail server was asked about the address just now.</source>
        <comment>explain.asked</comment>
        <translation>L’indirizzo è stato appena verificato presso il server di posta principale.</translation>
    </message>
    <message>
        <source>“{value}” is no IP address of a client.</source>
        <comment>explain.bad-client</comment>
        <translation>“{value}” non è l’indirizzo IP di un client.</translation>
    </message>
    <message>
        <source>“{value}” is no mail address.</source>
        <comment>explain.bad-address</comment>
        <translation>“{value}” non è un indirizzo di posta.</translation>
    </message>
    <message>
        <source>No mail is taken yet: no domain is set up.</source>
        <comment>explain.not-set-up</comment>
        <translation>Non viene ancora accettata posta: non è configurato nessun dominio.</translation>
    </message>
    <message>
        <source>Too many of these are being answered just now. Try again in some seconds.</source>
        <comment>explain.too-many</comment>
        <translation>Sono in corso troppe richieste di questo tipo. Riprovare tra qualche secondo.</translation>
    </message>
    <message>
        <source>The domain is protected.</source>
        <comment>admission.protected-domain</comment>
        <translation>Il dominio è protetto.</translation>
    </message>
    <message>
        <source>Mail to our own postmaster and abuse is always taken.</source>
        <comment>admission.postmaster</comment>
        <translation>La posta per postmaster e abuse di questo server viene sempre accettata.</translation>
    </message>
    <message>
        <source>The domain is not one of those that are protected here, and mail for others is never relayed.</source>
        <comment>admission.relaying-denied</comment>
        <translation>Il dominio non è tra quelli protetti qui, e la posta per altri domini non viene mai inoltrata.</translation>
    </message>
    <message>
        <source>Add the domain to the protected ones, if it is yours.</source>
        <comment>admission.relaying-denied!</comment>
        <translation>Se il dominio è dell’azienda, aggiungerlo ai domini protetti.</translation>
    </message>
    <message>
        <source>The address has no domain.</source>
        <comment>admission.no-domain</comment>
        <translation>L’indirizzo non ha un dominio.</translation>
    </message>
    <message>
        <source>The address has nothing before the @.</source>
        <comment>admission.no-user</comment>
        <translation>L’indirizzo non ha nulla prima della @.</translation>
    </message>
    <message>
        <source>There is no domain yet to which mail for postmaster could go.</source>
        <comment>admission.not-set-up</comment>
        <translation>Non c’è ancora un dominio a cui possa andare la posta per postmaster.</translation>
    </message>
    <message>
        <source>Set up a protected domain.</source>
        <comment>admission.not-set-up!</comment>
        <translation>Configurare un dominio protetto.</translation>
    </message>
    <message>
        <source>Mail of this domain takes its share of the disk already, and mail of others waits as well.</source>
        <comment>admission.over-share</comment>
        <translation>La posta di questo dominio occupa già la sua parte del disco, ed è in attesa anche la posta di altri domini.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory, or wait until mail has been handed over.</source>
        <comment>admission.over-share!</comment>
        <translation>Liberare spazio sul disco della cartella dei dati oppure attendere che sia stata consegnata della posta.</translation>
    </message>
    <message>
        <source>Mail for this domain is always taken.</source>
        <comment>acceptance.always</comment>
        <translation>La posta per questo dominio viene sempre accettata.</translation>
    </message>
    <message>
        <source>Mail to postmaster and abuse is always taken.</source>
        <comment>acceptance.role</comment>
        <translation>La posta per postmaster e abuse viene sempre accettata.</translation>
    </message>
    <message>
        <source>This network has come back as it was asked to within the last 30 days, so its mail is taken.</source>
        <comment>acceptance.network-passed</comment>
        <translation>Negli ultimi 30 giorni questa rete è tornata come le era stato chiesto, perciò la sua posta viene accettata.</translation>
    </message>
    <message>
        <source>The file is no valid JSON: line {line}, column {column} ({reason}).</source>
        <comment>config.syntax</comment>
        <translation>Il file non è JSON valido: riga {line}, colonna {column} ({reason}).</translation>
    </message>
    <message>
        <source>The file is too large: {bytes:size}, at most {most:size}.</source>
        <comment>config.too-large</comment>
        <translation>Il file è troppo grande: {bytes:size}, al massimo {most:size}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <comment>config.unreadable</comment>
        <translation>Il file {file} non può essere letto: {reason}</translation>
    </message>
    <message>
        <source>{path}: there is no such setting.</source>
        <comment>config.unknown-key</comment>
        <translation>{path}: questa impostazione non esiste.</translation>
    </message>
    <message>
        <source>Check the spelling, upper and lower case too.</source>
        <comment>config.unknown-key!</comment>
        <translation>Controllare l’ortografia, anche maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>{path}: {type:sentence} is needed here.</source>
        <comment>config.wrong-type</comment>
        <translation>{path}: qui serve {type:sentence}.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <comment>config.type.text</comment>
        <translation>un testo tra virgolette</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>config.type.number</comment>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>config.type.boolean</comment>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <comment>config.type.list</comment>
        <translation>un elenco [ … ]</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <comment>config.type.object</comment>
        <translation>un oggetto { … }</translation>
    </message>
    <message>
        <source>{path}: this must be given.</source>
        <comment>config.missing</comment>
        <translation>{path}: questo valore è obbligatorio.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a host or domain name.</source>
        <comment>config.bad-hostname</comment>
        <translation>{path}: “{value}” non è un nome di host o di dominio.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form host:port (port 1 to 65535).</source>
        <comment>config.bad-endpoint</comment>
        <translation>{path}: “{value}” non ha la forma host:porta (porta da 1 a 65535).</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an IP address.</source>
        <comment>config.bad-address</comment>
        <translation>{path}: “{value}” non è un indirizzo IP.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a mail address.</source>
        <comment>config.bad-mail-address</comment>
        <translation>{path}: “{value}” non è un indirizzo di posta.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the SHA-256 of a public key in base64.</source>
        <comment>config.bad-pin</comment>
        <translation>{path}: “{value}” non è lo SHA-256 di una chiave pubblica in base64.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form user:NAME or group:NAME.</source>
        <comment>config.bad-principal</comment>
        <translation>{path}: “{value}” non ha la forma user:NOME o group:NOME.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time such as &quot;30s&quot;, &quot;4h&quot; or &quot;5d&quot;.</source>
        <comment>config.bad-duration</comment>
        <translation>{path}: “{value}” non è una durata come &quot;30s&quot;, &quot;4h&quot; o &quot;5d&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a size such as &quot;512KB&quot; or &quot;25MB&quot;.</source>
        <comment>config.bad-size</comment>
        <translation>{path}: “{value}” non è una dimensione come &quot;512KB&quot; o &quot;25MB&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not one of {choices}.</source>
        <comment>config.bad-choice</comment>
        <translation>{path}: “{value}” non è uno dei valori ammessi: {choices}.</translation>
    </message>
    <message>
        <source>{path}: {value} is outside {least} to {most}.</source>
        <comment>config.out-of-range</comment>
        <translation>{path}: {value} non è compreso tra {least} e {most}.</translation>
    </message>
    <message>
        <source>{path} must not be more than {than}.</source>
        <comment>config.not-less</comment>
        <translation>{path} non deve essere maggiore di {than}.</translation>
    </message>
    <message>
        <source>{path}: each time must be longer than the one before.</source>
        <comment>config.not-rising</comment>
        <translation>{path}: ogni durata deve essere maggiore della precedente.</translation>
    </message>
    <message>
        <source>{path}: the text contains a control character.</source>
        <comment>config.control-character</comment>
        <translation>{path}: il testo contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an address of this computer alone, such as 127.0.0.1:9925.</source>
        <comment>config.not-loopback</comment>
        <translation>{path}: “{value}” non è un indirizzo riservato a questo computer, come 127.0.0.1:9925.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the full path of a file.</source>
        <comment>config.not-absolute</comment>
        <translation>{path}: “{value}” non è il percorso completo di un file.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form ldap://host:port or ldaps://host:port.</source>
        <comment>config.bad-ldap-url</comment>
        <translation>{path}: “{value}” non ha la forma ldap://host:porta o ldaps://host:porta.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an LDAP filter, which stands in brackets.</source>
        <comment>config.bad-filter</comment>
        <translation>{path}: “{value}” non è un filtro LDAP, che va scritto tra parentesi.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the name of an attribute.</source>
        <comment>config.bad-attribute</comment>
        <translation>{path}: “{value}” non è il nome di un attributo.</translation>
    </message>
    <message>
        <source>{path}: the password would go to {value} in the clear.</source>
        <comment>config.password-in-clear</comment>
        <translation>{path}: la password arriverebbe in chiaro a {value}.</translation>
    </message>
    <message>
        <source>Use ldaps:// or set startTls.</source>
        <comment>config.password-in-clear!</comment>
        <translation>Usare ldaps:// oppure attivare startTls.</translation>
    </message>
    <message>
        <source>{path}: {value} is there twice.</source>
        <comment>config.duplicate</comment>
        <translation>{path}: {value} compare due volte.</translation>
    </message>
    <message>
        <source>{path}: {value} is already a protected domain or an alias of one.</source>
        <comment>config.duplicate-domain</comment>
        <translation>{path}: {value} è già un dominio protetto o un suo alias.</translation>
    </message>
    <message>
        <source>{path}: {value} is this computer itself; mail would go round in circles.</source>
        <comment>config.primary-is-us</comment>
        <translation>{path}: {value} è questo stesso computer; la posta finirebbe in un loop.</translation>
    </message>
    <message>
        <source>Give the address of your own mail server, not that of this backup.</source>
        <comment>config.primary-is-us!</comment>
        <translation>Indicare l’indirizzo del server di posta principale, non quello di questo server di riserva.</translation>
    </message>
    <message>
        <source>The configuration has a fault and was not taken: {fault:sentence}</source>
        <comment>config.invalid</comment>
        <translation>La configurazione contiene un errore e non è stata applicata: {fault:sentence}</translation>
    </message>
    <message>
        <source>The configuration was changed by someone else meanwhile; nothing was saved.</source>
        <comment>config.conflict</comment>
        <translation>Nel frattempo qualcun altro ha modificato la configurazione; non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <comment>config.conflict!</comment>
        <translation>Ricaricarla e ripetere la modifica.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <comment>config.not-writable</comment>
        <translation>Il file {file} non può essere scritto: {reason}</translation>
    </message>
    <message>
        <source>Give the account of the service the right to write there.</source>
        <comment>config.not-writable!</comment>
        <translation>Dare all’account del servizio il diritto di scrivere in quella posizione.</translation>
    </message>
    <message>
        <source>The configuration is saved, but not all of it works: {problem:sentence}</source>
        <comment>config.not-applied</comment>
        <translation>La configurazione è salvata, ma non funziona tutta: {problem:sentence}</translation>
    </message>
    <message>
        <source>The file of passwords can be read by others: {file}</source>
        <comment>config.secrets-open</comment>
        <translation>Il file delle password può essere letto da altri: {file}</translation>
    </message>
    <message>
        <source>Make it readable for the service only (mode 0600).</source>
        <comment>config.secrets-open!</comment>
        <translation>Renderlo leggibile solo per il servizio (permessi 0600).</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read.</source>
        <comment>config.secrets-unreadable</comment>
        <translation>Il file delle password non può essere letto.</translation>
    </message>
    <message>
        <source>There is no password of this name: {detail}</source>
        <comment>config.no-secret</comment>
        <translation>Non esiste nessuna password con questo nome: {detail}</translation>
    </message>
    <message>
        <source>There is no password of this name: {name}</source>
        <comment>config.no-such-secret</comment>
        <translation>Non esiste nessuna password con questo nome: {name}</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a password: 1 to 100 characters that can be printed.</source>
        <comment>config.bad-secret-name</comment>
        <translation>{name} non può essere il nome di una password: servono da 1 a 100 caratteri stampabili.</translation>
    </message>
    <message>
        <source>This cannot be a password: 1 to 1,000 bytes without control characters. Nothing was changed.</source>
        <comment>config.bad-secret</comment>
        <translation>Questa non può essere una password: servono da 1 a 1.000&#xa0;byte senza caratteri di controllo. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This password is not of the form name:password: {detail}</source>
        <comment>config.bad-login</comment>
        <translation>Questa password non ha la forma nome:password: {detail}</translation>
    </message>
    <message>
        <source>Your mail server is there and is asked whether the address exists.</source>
        <comment>directory.ask</comment>
        <translation>Il server di posta principale è raggiungibile e gli viene chiesto se l’indirizzo esiste.</translation>
    </message>
    <message>
        <source>The address is known to exist.</source>
        <comment>directory.known-good</comment>
        <translation>È noto che l’indirizzo esiste.</translation>
    </message>
    <message>
        <source>Your mail server said lately that there is no such address.</source>
        <comment>directory.known-bad</comment>
        <translation>Di recente il server di posta principale ha detto che questo indirizzo non esiste.</translation>
    </message>
    <message>
        <source>Once the address exists, its mail is taken as soon as your mail server has said so, or a list has it; what it said is believed for three days at most.</source>
        <comment>directory.known-bad!</comment>
        <translation>Quando l’indirizzo esisterà, la sua posta verrà accettata non appena il server di posta principale lo conferma o l’indirizzo compare in un elenco; la risposta di prima vale al massimo tre giorni.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address, but for this domain such addresses are to be accepted.</source>
        <comment>directory.told-to-accept</comment>
        <translation>Ora non si può interrogare il server di posta principale e l’indirizzo non è mai stato visto, ma per questo dominio gli indirizzi di questo tipo vanno accettati.</translation>
    </message>
    <message>
        <source>Set `unknownRecipients` of the domain to `auto`, and import a complete list of its addresses.</source>
        <comment>directory.told-to-accept!</comment>
        <translation>Impostare `unknownRecipients` del dominio su `auto` e importare un elenco completo dei suoi indirizzi.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be put off.</source>
        <comment>directory.told-to-defer</comment>
        <translation>Ora non si può interrogare il server di posta principale e l’indirizzo non è mai stato visto: per questo dominio gli indirizzi di questo tipo vanno rimandati a più tardi.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be refused.</source>
        <comment>directory.told-to-refuse</comment>
        <translation>Ora non si può interrogare il server di posta principale e l’indirizzo non è mai stato visto: per questo dominio gli indirizzi di questo tipo vanno rifiutati.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and the complete list of the domain does not have the address.</source>
        <comment>directory.not-in-complete-list</comment>
        <translation>Ora non si può interrogare il server di posta principale, e l’elenco completo del dominio non contiene l’indirizzo.</translation>
    </message>
    <message>
        <source>Import the list again with the address in it.</source>
        <comment>directory.not-in-complete-list!</comment>
        <translation>Importare di nuovo l’elenco, con l’indirizzo al suo interno.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address. It may exist.</source>
        <comment>directory.never-seen</comment>
        <translation>Ora non si può interrogare il server di posta principale e l’indirizzo non è mai stato visto. Potrebbe esistere.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and nothing is known about who exists in the domain, so everybody is taken to.</source>
        <comment>directory.nothing-known</comment>
        <translation>Ora non si può interrogare il server di posta principale e non si sa quali indirizzi del dominio esistano, perciò vengono accettati tutti.</translation>
    </message>
    <message>
        <source>Import a complete list of the domain&apos;s addresses: mail to others would then be refused instead of returned later.</source>
        <comment>directory.nothing-known!</comment>
        <translation>Importare un elenco completo degli indirizzi del dominio: la posta per gli altri verrebbe allora rifiutata subito, invece di essere restituita più tardi.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so the backup does as well.</source>
        <comment>directory.catch-all</comment>
        <translation>Il server di posta principale accetta posta per qualsiasi indirizzo, quindi lo fa anche il server di riserva.</translation>
    </message>
    <message>
        <source>Have your mail server refuse addresses that do not exist.</source>
        <comment>directory.catch-all!</comment>
        <translation>Fare in modo che il server di posta principale rifiuti gli indirizzi inesistenti.</translation>
    </message>
    <message>
        <source>Your mail server says that it takes mail for the address.</source>
        <comment>directory.asked-exists</comment>
        <translation>Il server di posta principale dice che accetta posta per l’indirizzo.</translation>
    </message>
    <message>
        <source>Your mail server says that there is no such address.</source>
        <comment>directory.asked-unknown</comment>
        <translation>Il server di posta principale dice che l’indirizzo non esiste.</translation>
    </message>
    <message>
        <source>Create the address at your mail server.</source>
        <comment>directory.asked-unknown!</comment>
        <translation>Creare l’indirizzo sul server di posta principale.</translation>
    </message>
    <message>
        <source>Your mail server did not say in time whether the address exists, or its answer was about something else.</source>
        <comment>directory.not-answered</comment>
        <translation>Il server di posta principale non ha detto in tempo se l’indirizzo esiste, oppure la sua risposta riguardava altro.</translation>
    </message>
    <message>
        <source>Look whether your mail server answers the backup at RCPT, at once and not with a refusal of the backup; or import a list with the address.</source>
        <comment>directory.not-answered!</comment>
        <translation>Controllare che a RCPT il server di posta principale risponda al server di riserva subito e senza rifiutarlo; oppure importare un elenco con l’indirizzo.</translation>
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
            <numerusform>Elenco completo di %n indirizzo, letto {age:duration} fa</numerusform>
            <numerusform>Elenco completo di %n indirizzi, letto {age:duration} fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n addresses, read {age:duration} ago; not complete</source>
        <comment>directory.known-list#addresses</comment>
        <translation>
            <numerusform>Elenco di %n indirizzo, letto {age:duration} fa; non completo</numerusform>
            <numerusform>Elenco di %n indirizzi, letto {age:duration} fa; non completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned %n addresses; not complete</source>
        <comment>directory.known-learned#addresses</comment>
        <translation>
            <numerusform>%n indirizzo appreso; elenco non completo</numerusform>
            <numerusform>%n indirizzi appresi; elenco non completo</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known yet, but your mail server refuses those that do not exist</source>
        <comment>directory.known-tested</comment>
        <translation>Non si conosce ancora nessun indirizzo, ma il server di posta principale rifiuta quelli inesistenti</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so it cannot be learned who exists</source>
        <comment>directory.known-catch-all</comment>
        <translation>Il server di posta principale accetta posta per qualsiasi indirizzo, quindi non si può apprendere quali esistano</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <comment>directory.known-nothing</comment>
        <translation>Non si sa nulla</translation>
    </message>
    <message>
        <source>unknown addresses are refused while your mail server is away.</source>
        <comment>directory.others-refused</comment>
        <translation>gli indirizzi sconosciuti vengono rifiutati quando il server di posta principale non è disponibile.</translation>
    </message>
    <message>
        <source>unknown addresses are put off while your mail server is away.</source>
        <comment>directory.others-deferred</comment>
        <translation>gli indirizzi sconosciuti vengono rimandati a più tardi quando il server di posta principale non è disponibile.</translation>
    </message>
    <message>
        <source>every address is accepted while your mail server is away.</source>
        <comment>directory.others-accepted</comment>
        <translation>qualsiasi indirizzo viene accettato quando il server di posta principale non è disponibile.</translation>
    </message>
    <message>
        <source>Line {line}: no address in it ({begins})</source>
        <comment>directory.line-no-address</comment>
        <translation>Riga {line}: non contiene nessun indirizzo ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: it stands for every address, which says nothing about who exists ({begins})</source>
        <comment>directory.line-catch-all</comment>
        <translation>Riga {line}: vale per qualsiasi indirizzo e non dice quali esistano ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: too long to be read ({begins})</source>
        <comment>directory.line-too-long</comment>
        <translation>Riga {line}: troppo lunga per essere letta ({begins})</translation>
    </message>
    <message>
        <source>{domain} is not among the protected domains.</source>
        <comment>directory.no-such-domain</comment>
        <translation>{domain} non è tra i domini protetti.</translation>
    </message>
    <message>
        <source>{domain} has no list “{list}”.</source>
        <comment>directory.no-such-list</comment>
        <translation>{domain} non ha un elenco “{list}”.</translation>
    </message>
    <message>
        <source>The list is not here any more: it was imported, or it waited too long. Send it again.</source>
        <comment>directory.no-such-upload</comment>
        <translation>L’elenco non è più disponibile: è già stato importato o ha atteso troppo a lungo. Inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>Other lists are being read just now. Try again in a minute.</source>
        <comment>directory.too-many-uploads</comment>
        <translation>Si stanno leggendo altri elenchi. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>“{list}” cannot be the name of a list: 1 to 100 characters, in one line.</source>
        <comment>directory.bad-list-name</comment>
        <translation>“{list}” non può essere il nome di un elenco: servono da 1 a 100 caratteri, su una sola riga.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in it, so nothing was imported.</source>
        <comment>directory.empty-list</comment>
        <translation>Non contiene nessun indirizzo di {domain}, perciò non è stato importato nulla.</translation>
    </message>
    <message>
        <source>A complete list of nobody would have all mail refused while your mail server is away.</source>
        <comment>directory.empty-list!</comment>
        <translation>Con un elenco completo ma vuoto verrebbe rifiutata tutta la posta quando il server di posta principale non è disponibile.</translation>
    </message>
    <message>
        <source>The list has more than {most} addresses and was cut: it cannot be taken for a complete one.</source>
        <comment>directory.list-cut</comment>
        <translation>L’elenco contiene più di {most} indirizzi ed è stato troncato: non può valere come completo.</translation>
    </message>
    <message>
        <source>There is room for {most} addresses in all, and this list would not fit. Nothing was changed.</source>
        <comment>directory.full</comment>
        <translation>In totale c’è posto per {most} indirizzi, e questo elenco non ci starebbe. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>{domain} has {mostLists} lists already, the most there can be. Remove one first.</source>
        <comment>directory.too-many-lists</comment>
        <translation>{domain} ha già {mostLists} elenchi, il massimo possibile. Rimuoverne prima uno.</translation>
    </message>
    <message>
        <source>The list was not read to its end, because the service stopped.</source>
        <comment>directory.stopped</comment>
        <translation>L’elenco non è stato letto fino in fondo, perché il servizio si è fermato.</translation>
    </message>
    <message>
        <source>The file of known addresses is damaged.</source>
        <comment>directory.damaged</comment>
        <translation>Il file degli indirizzi conosciuti è danneggiato.</translation>
    </message>
    <message>
        <source>The file of known addresses could not be read or written.</source>
        <comment>directory.failed</comment>
        <translation>Non è stato possibile leggere o scrivere il file degli indirizzi conosciuti.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>directory.failed!</comment>
        <translation>Controllare lo spazio sul disco della cartella dei dati e il log del servizio.</translation>
    </message>
    <message>
        <source>The file of known addresses was written by a newer Restante.</source>
        <comment>directory.newer-schema</comment>
        <translation>Il file degli indirizzi conosciuti è stato scritto da una versione più recente di Restante.</translation>
    </message>
    <message>
        <source>The file of known addresses cannot be opened.</source>
        <comment>directory.cannot-open</comment>
        <translation>Il file degli indirizzi conosciuti non può essere aperto.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <comment>directory.source-missing</comment>
        <translation>{place} non esiste.</translation>
    </message>
    <message>
        <source>{place} is not a plain file.</source>
        <comment>directory.source-no-file</comment>
        <translation>{place} non è un file normale.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {detail}</source>
        <comment>directory.source-unreadable</comment>
        <translation>{place} non può essere letto: {detail}</translation>
    </message>
    <message>
        <source>{place} is being written all the time, so it was not read.</source>
        <comment>directory.source-changing</comment>
        <translation>{place} viene scritto in continuazione, perciò non è stato letto.</translation>
    </message>
    <message>
        <source>{place} is too large: a list may have {most} addresses, and a file 2 GB.</source>
        <comment>directory.source-too-large</comment>
        <translation>{place} è troppo grande: un elenco può avere {most} indirizzi e un file 2&#xa0;GB.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in {place}, so nothing was changed.</source>
        <comment>directory.source-empty</comment>
        <translation>In {place} non c’è nessun indirizzo di {domain}, perciò non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>If so many have really left, import the list by hand under the name “{list}”. If not, find out why they are missing. When it stays the same for a day, it is taken by itself.</source>
        <comment>directory.source-shrunk!</comment>
        <translation>Se sono stati davvero eliminati così tanti indirizzi, importare l’elenco a mano con il nome “{list}”. Altrimenti scoprire perché mancano. Se per un giorno non cambia nulla, l’elenco viene accettato da solo.</translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} could not be read for {age:duration}: {reason:sentence}</source>
        <comment>directory.source-fails</comment>
        <translation>Da {age:duration} non si riesce a leggere l’elenco “{list}” di {domain}: {reason:sentence}</translation>
    </message>
    <message>
        <source>Everything goes on with the addresses that are known; new ones are missing until it can be read again.</source>
        <comment>directory.source-fails!</comment>
        <translation>Si va avanti con gli indirizzi conosciuti; quelli nuovi mancano finché l’elenco non si può leggere di nuovo.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago: {reason:sentence}</source>
        <comment>directory.source-ends</comment>
        <translation>L’elenco completo “{list}” di {domain} è stato letto l’ultima volta {age:duration} fa: {reason:sentence}</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ends!</comment>
        <translation>Dopo una settimana non vale più: quando il server di posta principale non è disponibile, gli indirizzi sconosciuti vengono allora rimandati a più tardi invece che rifiutati.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago.</source>
        <comment>directory.source-ages</comment>
        <translation>L’elenco completo “{list}” di {domain} è stato letto l’ultima volta {age:duration} fa.</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ages!</comment>
        <translation>Dopo una settimana non vale più: quando il server di posta principale non è disponibile, gli indirizzi sconosciuti vengono allora rimandati a più tardi invece che rifiutati.</translation>
    </message>
    <message>
        <source>The list “{list}” is read from {place} by itself.</source>
        <comment>ctl.source-read</comment>
        <translation>L’elenco “{list}” viene letto automaticamente da {place}.</translation>
    </message>
    <message>
        <source>The list “{list}” should be read from {place} by itself, but: {problem:sentence}</source>
        <comment>ctl.source-failed</comment>
        <translation>L’elenco “{list}” dovrebbe essere letto automaticamente da {place}, ma: {problem:sentence}</translation>
    </message>
    <message>
        <source>The name in {place} cannot be found.</source>
        <comment>directory.ldap-no-host</comment>
        <translation>Il nome in {place} non si trova.</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be reached: {detail}</source>
        <comment>directory.ldap-unreachable</comment>
        <translation>Il server di directory {place} non è raggiungibile: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} does not answer.</source>
        <comment>directory.ldap-timed-out</comment>
        <translation>Il server di directory {place} non risponde.</translation>
    </message>
    <message>
        <source>The directory server {place} took longer than ten minutes.</source>
        <comment>directory.ldap-slow</comment>
        <translation>Il server di directory {place} ha impiegato più di dieci minuti.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} that can be trusted: its certificate must be valid, be for that name, and be signed by someone this computer trusts (or caFile names).</source>
        <comment>directory.ldap-tls</comment>
        <translation>Nessuna connessione cifrata affidabile con {place}: il certificato deve essere valido, riportare quel nome ed essere firmato da un’autorità che questo computer (o caFile) considera attendibile.</translation>
    </message>
    <message>
        <source>The certificates to judge {place} by cannot be read: {detail}</source>
        <comment>directory.ldap-ca-file</comment>
        <translation>Non è possibile leggere i certificati con cui verificare {place}: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} refuses the login: {detail}</source>
        <comment>directory.ldap-login</comment>
        <translation>Il server di directory {place} rifiuta l’accesso: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} wants an encrypted connection: use ldaps:// or startTls.</source>
        <comment>directory.ldap-wants-tls</comment>
        <translation>Il server di directory {place} vuole una connessione cifrata: usare ldaps:// o startTls.</translation>
    </message>
    <message>
        <source>The directory server {place} knows nothing below that base, or does not show it to us.</source>
        <comment>directory.ldap-no-base</comment>
        <translation>Il server di directory {place} non ha nulla sotto quella base, o non lo mostra a Restante.</translation>
    </message>
    <message>
        <source>The filter for {place} is not understood.</source>
        <comment>directory.ldap-bad-filter</comment>
        <translation>Il filtro per {place} non è comprensibile.</translation>
    </message>
    <message>
        <source>The directory server {place} does not let us search: {detail}</source>
        <comment>directory.ldap-refused</comment>
        <translation>Il server di directory {place} non consente la ricerca: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} did not give all it has: {detail}</source>
        <comment>directory.ldap-cut</comment>
        <translation>Il server di directory {place} non ha fornito tutto ciò che contiene: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} sends us to another one, which is not followed: {detail}</source>
        <comment>directory.ldap-referred</comment>
        <translation>Il server di directory {place} rimanda a un altro server, che non viene interrogato: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be searched: {detail}</source>
        <comment>directory.ldap-failed</comment>
        <translation>La ricerca nel server di directory {place} non riesce: {detail}</translation>
    </message>
    <message>
        <source>List</source>
        <comment>ctl.head.list</comment>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>ctl.head.address</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>ctl.head.lists</comment>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>ctl.head.read</comment>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>ctl.head.complete</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ctl.yes</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ctl.no</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now: it does not answer, or has only just come back.</source>
        <comment>directory.cannot-ask</comment>
        <translation>Ora non si può interrogare il server di posta principale: non risponde, oppure è appena tornato.</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>address.state.exists</comment>
        <translation>esiste</translation>
    </message>
    <message>
        <source>does not exist</source>
        <comment>address.state.gone</comment>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>Ready: {readiness} of 100. In lists: {listed}, learned: {learned}, found not to exist: {gone}.</source>
        <comment>ctl.directory-figures</comment>
        <translation>Prontezza: {readiness} su 100. Negli elenchi: {listed}, appresi: {learned}, risultati inesistenti: {gone}.</translation>
    </message>
    <message>
        <source>The mail server takes mail for every address (catch-all).</source>
        <comment>ctl.directory-catch-all</comment>
        <translation>Il server di posta accetta posta per qualsiasi indirizzo (catch-all).</translation>
    </message>
    <message>
        <source>No addresses are known.</source>
        <comment>ctl.no-addresses</comment>
        <translation>Non si conosce nessun indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <comment>ctl.list-accepted#accepted</comment>
        <translation>
            <numerusform>%n indirizzo</numerusform>
            <numerusform>%n indirizzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them named again</source>
        <comment>ctl.list-duplicates#duplicates</comment>
        <translation>
            <numerusform>%n indirizzo ripetuto</numerusform>
            <numerusform>%n indirizzi ripetuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of other domains left out: {foreignDomains}</source>
        <comment>ctl.list-foreign#foreign</comment>
        <translation>
            <numerusform>%n indirizzo di altri domini escluso: {foreignDomains}</numerusform>
            <numerusform>%n indirizzi di altri domini esclusi: {foreignDomains}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that were not understood:</source>
        <comment>ctl.list-faults#faults</comment>
        <translation>
            <numerusform>%n riga non compresa:</numerusform>
            <numerusform>%n righe non comprese:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more addresses than fit; the rest was not read.</source>
        <comment>ctl.list-truncated</comment>
        <translation>Ci sono più indirizzi di quanti ce ne stiano; il resto non è stato letto.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was only a look.</source>
        <comment>ctl.list-not-imported</comment>
        <translation>Non è stato importato nulla: era solo un’anteprima.</translation>
    </message>
    <message numerus="yes">
        <source>The list “{list}” of {domain} is in use: %n addresses.</source>
        <comment>ctl.list-imported#count</comment>
        <translation>
            <numerusform>L’elenco “{list}” di {domain} è in uso: %n indirizzo.</numerusform>
            <numerusform>L’elenco “{list}” di {domain} è in uso: %n indirizzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} is removed.</source>
        <comment>ctl.list-removed</comment>
        <translation>L’elenco “{list}” di {domain} è stato rimosso.</translation>
    </message>
    <message>
        <source>{host} stands in the MX records of {domain}, behind {primary}. All is as it should be.</source>
        <comment>MX-100</comment>
        <translation>{host} è nei record MX di {domain}, dopo {primary}. Tutto è come deve essere.</translation>
    </message>
    <message>
        <source>{domain} has no MX record that points here.</source>
        <comment>MX-101</comment>
        <translation>{domain} non ha un record MX che porti qui.</translation>
    </message>
    <message>
        <source>Add the record shown to the zone of {domain}. Until then no sender can find this backup.</source>
        <comment>MX-101!</comment>
        <translation>Aggiungere il record indicato alla zona di {domain}. Fino ad allora nessun mittente può trovare questo server di riserva.</translation>
    </message>
    <message>
        <source>{host} has the same preference as {primary} ({preference:id}), so senders choose between them by chance.</source>
        <comment>MX-102</comment>
        <translation>{host} ha la stessa preferenza di {primary} ({preference:id}), quindi i mittenti scelgono a caso tra i due.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than {primary} has. Then senders come here only when {primary} does not answer.</source>
        <comment>MX-102!</comment>
        <translation>Dare a {host} un numero maggiore di quello di {primary}. I mittenti verranno qui solo quando {primary} non risponde.</translation>
    </message>
    <message>
        <source>In the MX records of {domain}, {host} comes first, so all mail is sent here.</source>
        <comment>MX-103</comment>
        <translation>Nei record MX di {domain} viene per primo {host}, quindi tutta la posta arriva qui.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than your own mail server has. The mail here is handed over, but every message takes the detour.</source>
        <comment>MX-103!</comment>
        <translation>Dare a {host} un numero maggiore di quello del server di posta principale. La posta che arriva qui viene consegnata, ma ogni messaggio fa il giro lungo.</translation>
    </message>
    <message>
        <source>Senders are not told where mail for {domain} goes: {why:sentence}.</source>
        <comment>MX-104</comment>
        <translation>I mittenti non vengono a sapere dove va la posta per {domain}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain, then set the MX records in its zone.</source>
        <comment>MX-104!</comment>
        <translation>Controllare che il dominio sia scritto correttamente, poi impostare i record MX nella sua zona.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail at all (null MX).</source>
        <comment>MX-105</comment>
        <translation>{domain} dichiara di non accettare posta (null MX).</translation>
    </message>
    <message>
        <source>Remove the record with the single dot from the zone and set the MX records shown.</source>
        <comment>MX-105!</comment>
        <translation>Rimuovere dalla zona il record con il solo punto e impostare i record MX indicati.</translation>
    </message>
    <message>
        <source>An MX record of {domain} names the address {target}. Only host names are allowed there.</source>
        <comment>MX-106</comment>
        <translation>Un record MX di {domain} contiene l’indirizzo {target}. Sono ammessi solo nomi host.</translation>
    </message>
    <message>
        <source>Put the server&apos;s host name into the record. Many senders do not deliver to a record with an address.</source>
        <comment>MX-106!</comment>
        <translation>Scrivere nel record il nome host del server. Molti mittenti non consegnano a un record che contiene un indirizzo.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target}, which is only an alias of {canonical}.</source>
        <comment>MX-107</comment>
        <translation>I record MX di {domain} indicano {target}, che è solo un alias di {canonical}.</translation>
    </message>
    <message>
        <source>Name {canonical} in the record. Some senders refuse an alias there.</source>
        <comment>MX-107!</comment>
        <translation>Indicare {canonical} nel record. Alcuni mittenti non accettano un alias in quel punto.</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has no address in the DNS.</source>
        <comment>MX-108</comment>
        <translation>{target}, un server di posta per {domain}, non ha indirizzi nel DNS.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for {target}, or correct its name in the MX record.</source>
        <comment>MX-108!</comment>
        <translation>Aggiungere un record A o AAAA per {target} oppure correggerne il nome nel record MX.</translation>
    </message>
    <message>
        <source>If they are yours, all is well. If not, remove their records: mail may be delivered to them.</source>
        <comment>MX-109!</comment>
        <translation>Se appartengono all’azienda, va tutto bene. Altrimenti rimuovere i loro record: la posta può finire lì.</translation>
    </message>
    <message>
        <source>The name servers of {domain} give different MX records.</source>
        <comment>MX-110</comment>
        <translation>I name server di {domain} danno record MX diversi.</translation>
    </message>
    <message>
        <source>If the records were changed just now, check again in an hour. Otherwise ask your DNS provider why the servers differ.</source>
        <comment>MX-110!</comment>
        <translation>Se i record sono appena stati modificati, ripetere il controllo tra un’ora. Altrimenti chiedere al provider DNS perché i server danno risposte diverse.</translation>
    </message>
    <message>
        <source>Name server {server} of {domain}: {why:sentence}.</source>
        <comment>MX-111</comment>
        <translation>Name server {server} di {domain}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check again later. If it stays so, tell your DNS provider: some senders ask this server too.</source>
        <comment>MX-111!</comment>
        <translation>Ripetere il controllo più tardi. Se non cambia nulla, informare il provider DNS: alcuni mittenti interrogano anche questo server.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be checked: {why:sentence}.</source>
        <comment>MX-112</comment>
        <translation>Non è stato possibile controllare i record MX di {domain}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the internet line and the DNS servers of this machine, then check again. Nothing is said against the domain itself.</source>
        <comment>MX-112!</comment>
        <translation>Controllare la linea internet e i server DNS di questo computer, poi ripetere il controllo. Questo non dice nulla contro il dominio.</translation>
    </message>
    <message>
        <source>The address of {target}, a mail server for {domain}, could not be looked up just now.</source>
        <comment>MX-113</comment>
        <translation>Al momento non si riesce a risolvere l’indirizzo di {target}, un server di posta per {domain}.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <comment>MX-113!</comment>
        <translation>Ripetere il controllo più tardi.</translation>
    </message>
    <message>
        <source>The name servers of {domain} were not found, so only what DNS resolvers say was checked.</source>
        <comment>MX-114</comment>
        <translation>I name server di {domain} non sono stati trovati: si è controllato solo ciò che dicono i resolver DNS.</translation>
    </message>
    <message>
        <source>Check again later. After a change of the zone, resolvers may show the old records for some hours.</source>
        <comment>MX-114!</comment>
        <translation>Ripetere il controllo più tardi. Dopo una modifica della zona i resolver possono mostrare i vecchi record per alcune ore.</translation>
    </message>
    <message>
        <source>there is no such domain</source>
        <comment>dns.no-domain</comment>
        <translation>il dominio non esiste</translation>
    </message>
    <message>
        <source>it has no MX record</source>
        <comment>dns.no-mx</comment>
        <translation>non ha record MX</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <comment>dns.silent</comment>
        <translation>nessun name server ha risposto</translation>
    </message>
    <message>
        <source>the DNS servers report a failure</source>
        <comment>dns.failed</comment>
        <translation>i server DNS segnalano un errore</translation>
    </message>
    <message>
        <source>this is not a domain name</source>
        <comment>dns.bad-name</comment>
        <translation>non è un nome di dominio</translation>
    </message>
    <message>
        <source>it did not answer from here</source>
        <comment>dns.server-silent</comment>
        <translation>da qui non ha risposto</translation>
    </message>
    <message>
        <source>it refuses to answer for this domain</source>
        <comment>dns.server-refused</comment>
        <translation>rifiuta di rispondere per questo dominio</translation>
    </message>
    <message>
        <source>it answers, but is no authority for this domain</source>
        <comment>dns.server-lame</comment>
        <translation>risponde, ma non è autoritativo per questo dominio</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <comment>dns.server-no-address</comment>
        <translation>il suo nome non ha un indirizzo</translation>
    </message>
    <message>
        <source>its address could not be looked up</source>
        <comment>dns.server-address-unknown</comment>
        <translation>non si è riusciti a risolvere il suo indirizzo</translation>
    </message>
    <message>
        <source>There is no mail server or domain of this name.</source>
        <comment>handover.no-such-primary</comment>
        <translation>Non c’è nessun server di posta o dominio con questo nome.</translation>
    </message>
    <message>
        <source>{host} took the message.</source>
        <comment>handover.delivered</comment>
        <translation>{host} ha accettato il messaggio.</translation>
    </message>
    <message>
        <source>{host} says that it does not take mail for this address: {text}</source>
        <comment>handover.recipient-refused</comment>
        <translation>{host} dice che non accetta posta per questo indirizzo: {text}</translation>
    </message>
    <message>
        <source>{host} does not take mail from this sender: {text}</source>
        <comment>handover.sender-refused</comment>
        <translation>{host} non accetta posta da questo mittente: {text}</translation>
    </message>
    <message>
        <source>{host} refused the message, perhaps because it came from this backup; it is tried again: {text}</source>
        <comment>handover.refusal-doubted</comment>
        <translation>{host} ha rifiutato il messaggio, forse perché proveniva da questo server di riserva; si riprova: {text}</translation>
    </message>
    <message>
        <source>{host} did not take this message: {text}</source>
        <comment>handover.content-refused</comment>
        <translation>{host} non ha accettato questo messaggio: {text}</translation>
    </message>
    <message>
        <source>The mailbox is full; it is tried again: {text}</source>
        <comment>handover.mailbox-full</comment>
        <translation>La casella di posta è piena; si riprova: {text}</translation>
    </message>
    <message>
        <source>The message is too large for {host}.</source>
        <comment>handover.too-big</comment>
        <translation>Il messaggio è troppo grande per {host}.</translation>
    </message>
    <message>
        <source>{host} takes fewer recipients at a time; the rest follows at once.</source>
        <comment>handover.too-many-recipients</comment>
        <translation>{host} accetta meno destinatari per volta; gli altri seguono subito.</translation>
    </message>
    <message>
        <source>{host} asked to try again later: {text}</source>
        <comment>handover.temporary</comment>
        <translation>{host} ha chiesto di riprovare più tardi: {text}</translation>
    </message>
    <message>
        <source>The connection to {host} was cut before it confirmed the message; it is tried again.</source>
        <comment>handover.reply-lost</comment>
        <translation>La connessione con {host} si è interrotta prima che confermasse il messaggio; si riprova.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before it decided; it is tried again.</source>
        <comment>handover.undecided</comment>
        <translation>La connessione con {host} è terminata prima di una decisione; si riprova.</translation>
    </message>
    <message>
        <source>{host} does not take addresses with accents.</source>
        <comment>handover.smtputf8-not-supported</comment>
        <translation>{host} non accetta indirizzi con lettere accentate.</translation>
    </message>
    <message>
        <source>The mail server of the domain has sent the message back here; it is held.</source>
        <comment>intake.came-back</comment>
        <translation>Il server di posta del dominio ha rispedito qui il messaggio; viene trattenuto.</translation>
    </message>
    <message>
        <source>The message has been here for too long.</source>
        <comment>handover.lifetime-max</comment>
        <translation>Il messaggio è rimasto qui troppo a lungo.</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n addresses at {domain} that took mail before is refused now ({reply}). It is held until {until:time}, then it goes back to the senders.</source>
        <comment>handover.held#recipients</comment>
        <translation>
            <numerusform>La posta per %n indirizzo di {domain} che prima veniva accettata ora viene rifiutata ({reply}). È trattenuta fino a questo termine: {until:time}; poi torna ai mittenti.</numerusform>
            <numerusform>La posta per %n indirizzi di {domain} che prima veniva accettata ora viene rifiutata ({reply}). È trattenuta fino a questo termine: {until:time}; poi torna ai mittenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the mail server: is a restore unfinished? Then choose in the queue to try again, or to return the mail to its senders.</source>
        <comment>handover.held!</comment>
        <translation>Controllare il server di posta: un ripristino non è terminato? Poi scegliere nella coda se riprovare o restituire la posta ai mittenti.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients at {domain} that took mail before are refused now: {reply}</source>
        <comment>handover.held-address#recipients</comment>
        <translation>
            <numerusform>%n destinatario di {domain} che prima veniva accettato ora viene rifiutato: {reply}</numerusform>
            <numerusform>%n destinatari di {domain} che prima venivano accettati ora vengono rifiutati: {reply}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients at {domain} was refused for its content: {reply}</source>
        <comment>handover.held-content#recipients</comment>
        <translation>
            <numerusform>La posta per %n destinatario di {domain} è stata rifiutata per il suo contenuto: {reply}</numerusform>
            <numerusform>La posta per %n destinatari di {domain} è stata rifiutata per il suo contenuto: {reply}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held since {since:time}; it goes back to the senders at {until:time}.</source>
        <comment>handover.held-address.until</comment>
        <translation>Trattenuta, inizio: {since:time}; restituzione ai mittenti: {until:time}.</translation>
    </message>
    <message>
        <source>Held since {since:time}; it is given up at {until:time}, without a word to the senders.</source>
        <comment>handover.held-content.until</comment>
        <translation>Trattenuta, inizio: {since:time}; rinuncia senza avvisare i mittenti: {until:time}.</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <comment>handover.held-examples</comment>
        <translation>Per esempio: {examples}</translation>
    </message>
    <message>
        <source>Looking for the Restante service…</source>
        <comment>ipc.connecting</comment>
        <translation>Ricerca del servizio Restante…</translation>
    </message>
    <message>
        <source>The Restante service does not answer at {path}: it is not running, or not installed on this computer.</source>
        <comment>ipc.no-service</comment>
        <translation>Il servizio Restante non risponde su {path}: non è in esecuzione, oppure non è installato su questo computer.</translation>
    </message>
    <message>
        <source>The Restante service at {path} cannot be reached from your account.</source>
        <comment>ipc.no-permission</comment>
        <translation>Il servizio Restante su {path} non è raggiungibile da questo account.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to add you to the group restante.</source>
        <comment>ipc.no-permission!</comment>
        <translation>Chiedere all’amministratore di questo computer di essere aggiunti al gruppo restante.</translation>
    </message>
    <message>
        <source>What answers at {path} is not the Restante service: it runs as {user}. Nothing was sent to it.</source>
        <comment>ipc.wrong-server</comment>
        <translation>Ciò che risponde su {path} non è il servizio Restante: è in esecuzione come {user}. Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The service and this program are of different versions (service {ours}, this program {yours}).</source>
        <comment>ipc.other-version</comment>
        <translation>Il servizio e questo programma hanno versioni diverse (servizio {ours}, questo programma {yours}).</translation>
    </message>
    <message>
        <source>Update both to the same version.</source>
        <comment>ipc.other-version!</comment>
        <translation>Aggiornare entrambi alla stessa versione.</translation>
    </message>
    <message>
        <source>The contact with the Restante service is lost; it is being tried again.</source>
        <comment>ipc.lost</comment>
        <translation>Il contatto con il servizio Restante si è interrotto; si sta riprovando.</translation>
    </message>
    <message>
        <source>The connection to the service was closed.</source>
        <comment>ipc.closed</comment>
        <translation>La connessione con il servizio è stata chiusa.</translation>
    </message>
    <message>
        <source>The Restante service does not answer any more; it is being tried again.</source>
        <comment>ipc.no-answer</comment>
        <translation>Il servizio Restante non risponde più; si sta riprovando.</translation>
    </message>
    <message>
        <source>The service gave an answer that this program does not understand.</source>
        <comment>ipc.bad-answer</comment>
        <translation>Il servizio ha dato una risposta che questo programma non comprende.</translation>
    </message>
    <message>
        <source>The path of the control socket is too long: {path}</source>
        <comment>ipc.path-too-long</comment>
        <translation>Il percorso del socket di controllo è troppo lungo: {path}</translation>
    </message>
    <message>
        <source>The system takes at most 107 bytes. Choose a shorter path with control.socket.</source>
        <comment>ipc.path-too-long!</comment>
        <translation>Il sistema accetta al massimo 107&#xa0;byte. Scegliere un percorso più corto con control.socket.</translation>
    </message>
    <message>
        <source>The control socket cannot be made: something else is already at {subject}.</source>
        <comment>ipc.not-a-socket</comment>
        <translation>Impossibile creare il socket di controllo: in {subject} c’è già qualcos’altro.</translation>
    </message>
    <message>
        <source>The control socket cannot be opened ({subject}).</source>
        <comment>ipc.cannot-listen</comment>
        <translation>Impossibile aprire il socket di controllo ({subject}).</translation>
    </message>
    <message>
        <source>The system does not say who is asking.</source>
        <comment>ipc.peer-unknown</comment>
        <translation>Il sistema non dice chi fa la richiesta.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <comment>ipc.not-allowed</comment>
        <translation>Questo account non ha il permesso di farlo.</translation>
    </message>
    <message>
        <source>An administrator can add you in the settings under control.</source>
        <comment>ipc.not-allowed!</comment>
        <translation>Un amministratore può aggiungerlo nelle impostazioni, alla voce control.</translation>
    </message>
    <message>
        <source>The service does not know this request ({subject}); it may be older than this program.</source>
        <comment>ipc.unknown-request</comment>
        <translation>Il servizio non conosce questa richiesta ({subject}); forse è più vecchio di questo programma.</translation>
    </message>
    <message>
        <source>The value of {subject} is not of the right kind.</source>
        <comment>ipc.wrong-type</comment>
        <translation>Il valore di {subject} non è del tipo giusto.</translation>
    </message>
    <message>
        <source>The value of {subject} is outside what is allowed.</source>
        <comment>ipc.out-of-range</comment>
        <translation>Il valore di {subject} è fuori dai limiti ammessi.</translation>
    </message>
    <message>
        <source>The service did not understand the line.</source>
        <comment>ipc.bad-line</comment>
        <translation>Il servizio non ha compreso la riga.</translation>
    </message>
    <message>
        <source>This is too much for one request.</source>
        <comment>ipc.line-too-long</comment>
        <translation>È troppo per una sola richiesta.</translation>
    </message>
    <message>
        <source>This job has ended or does not exist.</source>
        <comment>ipc.no-such-job</comment>
        <translation>Questa operazione è terminata o non esiste.</translation>
    </message>
    <message>
        <source>Too many jobs are running; try again in a moment.</source>
        <comment>ipc.too-many-jobs</comment>
        <translation>Sono in corso troppe operazioni; riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Too many checks are running; try again in a moment.</source>
        <comment>ipc.too-many-checks</comment>
        <translation>Sono in corso troppi controlli; riprovare tra un momento.</translation>
    </message>
    <message>
        <source>No domain is set up and none was named.</source>
        <comment>check.no-domain</comment>
        <translation>Nessun dominio è configurato e non ne è stato indicato nessuno.</translation>
    </message>
    <message>
        <source>“{value}” is not a domain name.</source>
        <comment>check.bad-domain</comment>
        <translation>“{value}” non è un nome di dominio.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name. Set hostname in the configuration.</source>
        <comment>check.bad-hostname</comment>
        <translation>“{value}” non è un nome host. Impostare hostname nella configurazione.</translation>
    </message>
    <message>
        <source>“{value}” is not an address of a mail server (host or host:port).</source>
        <comment>check.bad-primary</comment>
        <translation>“{value}” non è l’indirizzo di un server di posta (host oppure host:porta).</translation>
    </message>
    <message>
        <source>{host} refused the connection: the mail service there is not running.</source>
        <comment>net.connection-refused</comment>
        <translation>{host} ha rifiutato la connessione: lì il servizio di posta non è in esecuzione.</translation>
    </message>
    <message>
        <source>The key of the certificate is not one of those that are trusted.</source>
        <comment>net.not-pinned</comment>
        <translation>La chiave del certificato non è tra quelle considerate attendibili.</translation>
    </message>
    <message>
        <source>There is no way to {host} from here.</source>
        <comment>net.unreachable</comment>
        <translation>Da qui {host} non è raggiungibile.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>net.timed-out</comment>
        <translation>{host} non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>{host} ended the connection.</source>
        <comment>net.peer-closed</comment>
        <translation>{host} ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <comment>net.closed</comment>
        <translation>La connessione è stata chiusa.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <comment>net.reset</comment>
        <translation>La connessione con {host} si è interrotta.</translation>
    </message>
    <message>
        <source>{host} no longer takes what is sent to it.</source>
        <comment>net.peer-does-not-read</comment>
        <translation>{host} non riceve più ciò che gli viene inviato.</translation>
    </message>
    <message>
        <source>The chosen own address cannot be used.</source>
        <comment>net.source-not-usable</comment>
        <translation>L’indirizzo scelto come proprio non può essere usato.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made.</source>
        <comment>net.tls-failed</comment>
        <translation>Non è stato possibile stabilire la connessione cifrata con {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted.</source>
        <comment>net.not-verified</comment>
        <translation>Il certificato di {host} non è attendibile.</translation>
    </message>
    <message>
        <source>This address and port are already used by another program.</source>
        <comment>net.address-in-use</comment>
        <translation>Questo indirizzo con questa porta è già usato da un altro programma.</translation>
    </message>
    <message>
        <source>The service may not use this port.</source>
        <comment>net.port-not-allowed</comment>
        <translation>Il servizio non ha il permesso di usare questa porta.</translation>
    </message>
    <message>
        <source>This address does not belong to this computer.</source>
        <comment>net.address-not-ours</comment>
        <translation>Questo indirizzo non appartiene a questo computer.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <comment>net.not-an-address</comment>
        <translation>Questo non è un indirizzo IP.</translation>
    </message>
    <message>
        <source>This address cannot be opened.</source>
        <comment>net.cannot-listen</comment>
        <translation>Questo indirizzo non può essere aperto.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <comment>tls.bad-certificate</comment>
        <translation>Il certificato non può essere letto.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be read.</source>
        <comment>tls.bad-key</comment>
        <translation>La chiave del certificato non può essere letta.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <comment>tls.key-does-not-match</comment>
        <translation>La chiave non corrisponde al certificato.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <comment>tls.cannot-make-certificate</comment>
        <translation>Non è stato possibile creare un certificato.</translation>
    </message>
    <message>
        <source>The address for metrics cannot be opened.</source>
        <comment>metrics.cannot-listen</comment>
        <translation>L’indirizzo per le metriche non può essere aperto.</translation>
    </message>
    <message>
        <source>A file of the certificate cannot be read.</source>
        <comment>tls.unreadable</comment>
        <translation>Un file del certificato non può essere letto.</translation>
    </message>
    <message>
        <source>The new certificate in {file} was not taken; the one before goes on. {reason:sentence}</source>
        <comment>TLS-100</comment>
        <translation>Il nuovo certificato in {file} non è stato accettato; resta in uso il precedente. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-100!</comment>
        <translation>Mettere lì un certificato e la sua chiave, leggibili per il servizio. Vengono adottati in pochi secondi.</translation>
    </message>
    <message>
        <source>The certificate in {file} cannot be used; mail is encrypted with one that nobody can verify. {reason:sentence}</source>
        <comment>TLS-101</comment>
        <translation>Il certificato in {file} non può essere usato; la posta viene cifrata con uno che nessuno può verificare. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-101!</comment>
        <translation>Mettere lì un certificato e la sua chiave, leggibili per il servizio. Vengono adottati in pochi secondi.</translation>
    </message>
    <message>
        <source>The certificate in {file} ended on {until:time}.</source>
        <comment>TLS-102</comment>
        <translation>Il certificato in {file} è scaduto: {until:time}.</translation>
    </message>
    <message>
        <source>Renew it. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-102!</comment>
        <translation>Rinnovarlo. Fino ad allora i mittenti che verificano i certificati non consegnano qui.</translation>
    </message>
    <message>
        <source>The certificate in {file} ends on {until:time}.</source>
        <comment>TLS-103</comment>
        <translation>Il certificato in {file} sta per scadere: {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. A new one in the same place is taken within seconds.</source>
        <comment>TLS-103!</comment>
        <translation>Rinnovarlo prima. Uno nuovo nella stessa posizione viene adottato in pochi secondi.</translation>
    </message>
    <message>
        <source>No certificate is for the name {hostname}, under which senders find this backup.</source>
        <comment>TLS-104</comment>
        <translation>Nessun certificato vale per il nome {hostname}, con cui i mittenti trovano questo server di riserva.</translation>
    </message>
    <message>
        <source>Get one for {hostname}, or correct the host name in the settings. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-104!</comment>
        <translation>Procurarne uno per {hostname} oppure correggere il nome host nelle impostazioni. Fino ad allora i mittenti che verificano i certificati non consegnano qui.</translation>
    </message>
    <message>
        <source>Mail Delivery System</source>
        <comment>notice.from-name</comment>
        <translation>Servizio di consegna della posta</translation>
    </message>
    <message>
        <source>Technical details</source>
        <comment>notice.technical</comment>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <comment>notice.no-subject</comment>
        <translation>(senza oggetto)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of your messages to {domain} are waiting as well:</source>
        <comment>notice.others#count</comment>
        <translation>
            <numerusform>È in attesa anche %n altro Suo messaggio per {domain}:</numerusform>
            <numerusform>Sono in attesa anche altri %n Suoi messaggi per {domain}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>notice.more#count</comment>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} refused the message because of its content or its origin.</source>
        <comment>notice.reason.content</comment>
        <translation>Il server di posta di {domain} ha rifiutato il messaggio per il suo contenuto o la sua provenienza.</translation>
    </message>
    <message>
        <source>The message is too large for the mail server of {domain}.</source>
        <comment>notice.reason.too-big</comment>
        <translation>Il messaggio è troppo grande per il server di posta di {domain}.</translation>
    </message>
    <message>
        <source>Send large files in another way, or in several messages.</source>
        <comment>notice.advice.too-big</comment>
        <translation>Invii i file di grandi dimensioni in un altro modo o in più messaggi.</translation>
    </message>
    <message>
        <source>This text is longer than {most} bytes.</source>
        <comment>notice.template-too-large</comment>
        <translation>Questo testo è più lungo di {most} byte.</translation>
    </message>
    <message>
        <source>Line {line} is not written in UTF-8.</source>
        <comment>notice.template-encoding</comment>
        <translation>La riga {line} non è scritta in UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must begin with “Subject:”, followed by the subject.</source>
        <comment>notice.template-subject</comment>
        <translation>La riga {line} deve cominciare con “Subject:”, seguito dall’oggetto.</translation>
    </message>
    <message>
        <source>Line {line} has a control character.</source>
        <comment>notice.template-control</comment>
        <translation>La riga {line} contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>Line {line} opens a brace that is not closed. Two braces, {value}, stand for one.</source>
        <comment>notice.template-brace</comment>
        <translation>La riga {line} apre una parentesi graffa che non viene chiusa. Per scriverne una sola se ne mettono due: {value}.</translation>
    </message>
    <message>
        <source>Line {line}: this kind of notice does not know {value}.</source>
        <comment>notice.template-placeholder</comment>
        <translation>Riga {line}: questo tipo di notifica non conosce {value}.</translation>
    </message>
    <message>
        <source>There is no text below the subject.</source>
        <comment>notice.template-empty</comment>
        <translation>Sotto l’oggetto non c’è testo.</translation>
    </message>
    <message>
        <source>There is no such kind of notice, or no such language.</source>
        <comment>notice.no-such-template</comment>
        <translation>Questo tipo di notifica non esiste, oppure non esiste in questa lingua.</translation>
    </message>
    <message>
        <source>The text could not be kept: {detail}</source>
        <comment>notice.cannot-write</comment>
        <translation>Non è stato possibile salvare il testo: {detail}</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no mail server is listening there.</source>
        <comment>primary.connection-refused</comment>
        <translation>{host} rifiuta la connessione: lì non è in ascolto nessun server di posta.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <comment>primary.unreachable</comment>
        <translation>{host} non è raggiungibile.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>primary.timed-out</comment>
        <translation>{host} non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>{host} cut the connection.</source>
        <comment>primary.disconnected</comment>
        <translation>{host} ha interrotto la connessione.</translation>
    </message>
    <message>
        <source>What {host} answers is no SMTP.</source>
        <comment>primary.protocol</comment>
        <translation>Ciò che {host} risponde non è SMTP.</translation>
    </message>
    <message>
        <source>{host} ended the session: {text}</source>
        <comment>primary.closing</comment>
        <translation>{host} ha chiuso la sessione: {text}</translation>
    </message>
    <message>
        <source>{host} does not take connections: {text}</source>
        <comment>primary.greeting-refused</comment>
        <translation>{host} non accetta connessioni: {text}</translation>
    </message>
    <message>
        <source>{host} does not accept our greeting: {text}</source>
        <comment>primary.ehlo-refused</comment>
        <translation>{host} non accetta il saluto di questo server: {text}</translation>
    </message>
    <message>
        <source>{host} offers encryption, but refuses it: {text}</source>
        <comment>primary.starttls-refused</comment>
        <translation>{host} offre la cifratura, ma poi la rifiuta: {text}</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, but it is required.</source>
        <comment>primary.tls-not-offered</comment>
        <translation>{host} non offre la cifratura, che però è obbligatoria.</translation>
    </message>
    <message>
        <source>Encryption with {host} failed: {text}</source>
        <comment>primary.tls-failed</comment>
        <translation>La cifratura con {host} non è riuscita: {text}</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {text}</source>
        <comment>primary.certificate-not-verified</comment>
        <translation>Il certificato di {host} non è attendibile: {text}</translation>
    </message>
    <message>
        <source>Correct the certificate of the server, or the settings of the domain (tls, tlsName). The mail is kept here meanwhile.</source>
        <comment>primary.certificate-not-verified!</comment>
        <translation>Correggere il certificato del server o le impostazioni del dominio (tls, tlsName). Nel frattempo la posta viene conservata qui.</translation>
    </message>
    <message>
        <source>{host} showed a key that is not among the trusted ones. SHA-256 of the key: {text}</source>
        <comment>primary.key-not-trusted</comment>
        <translation>{host} ha presentato una chiave che non è tra quelle attendibili. SHA-256 della chiave: {text}</translation>
    </message>
    <message>
        <source>If the server has a new certificate, compare this value with its own and add it to the settings of the domain (tlsPins). Else somebody may be in between. The mail is kept here meanwhile.</source>
        <comment>primary.key-not-trusted!</comment>
        <translation>Se il server ha un nuovo certificato, confrontare questo valore con quello del server e aggiungerlo alle impostazioni del dominio (tlsPins). Altrimenti potrebbe esserci qualcuno in mezzo. Nel frattempo la posta viene conservata qui.</translation>
    </message>
    <message>
        <source>{host} has a new key. It is trusted because its certificate is valid. SHA-256 of the key: {pin}</source>
        <comment>primary.new-key</comment>
        <translation>{host} ha una nuova chiave. È considerata attendibile perché il suo certificato è valido. SHA-256 della chiave: {pin}</translation>
    </message>
    <message>
        <source>Add it to the settings of the domain (tlsPins) if it is to stay.</source>
        <comment>primary.new-key!</comment>
        <translation>Aggiungerla alle impostazioni del dominio (tlsPins), se è destinata a restare.</translation>
    </message>
    <message>
        <source>{host} refuses the login: {text}</source>
        <comment>primary.login-refused</comment>
        <translation>{host} rifiuta l’accesso: {text}</translation>
    </message>
    <message>
        <source>Give the right name and password: “restantectl secret set NAME”, with the name that auth of the domain has. It is tried at once, and every five minutes; the mail is kept here meanwhile.</source>
        <comment>primary.login-refused!</comment>
        <translation>Indicare il nome utente e la password giusti: “restantectl secret set NOME”, con il nome presente in auth del dominio. Si riprova subito e poi ogni cinque minuti; nel frattempo la posta viene conservata qui.</translation>
    </message>
    <message>
        <source>{host} offers no login by name and password (PLAIN or LOGIN).</source>
        <comment>primary.login-not-offered</comment>
        <translation>{host} non offre l’accesso con nome utente e password (PLAIN o LOGIN).</translation>
    </message>
    <message>
        <source>Switch the login on there for this connection, or leave it out of the settings of the domain (auth). The mail is kept here meanwhile.</source>
        <comment>primary.login-not-offered!</comment>
        <translation>Attivare lì l’accesso per questa connessione, oppure toglierlo dalle impostazioni del dominio (auth). Nel frattempo la posta viene conservata qui.</translation>
    </message>
    <message>
        <source>There is no usable name and password for the login at {host}: {text}</source>
        <comment>primary.no-password</comment>
        <translation>Per l’accesso a {host} non c’è una coppia utilizzabile di nome utente e password: {text}</translation>
    </message>
    <message>
        <source>Give them as user:password: “restantectl secret set NAME”, with the name that auth of the domain has. The mail is kept here meanwhile.</source>
        <comment>primary.no-password!</comment>
        <translation>Indicarli nella forma utente:password: “restantectl secret set NOME”, con il nome presente in auth del dominio. Nel frattempo la posta viene conservata qui.</translation>
    </message>
    <message>
        <source>Switch encryption on there, or do not require it in the settings of the domain. The mail is kept here meanwhile.</source>
        <comment>primary.tls-not-offered!</comment>
        <translation>Attivare lì la cifratura, oppure non renderla obbligatoria nelle impostazioni del dominio. Nel frattempo la posta viene conservata qui.</translation>
    </message>
    <message>
        <source>The address from which {host} is to be reached is not one of this machine: {text}</source>
        <comment>primary.source-not-usable</comment>
        <translation>L’indirizzo da cui si deve raggiungere {host} non appartiene a questo computer: {text}</translation>
    </message>
    <message>
        <source>There is no address for {host}.</source>
        <comment>primary.no-address</comment>
        <translation>Non c’è nessun indirizzo per {host}.</translation>
    </message>
    <message>
        <source>{host} is this backup itself, not the mail server behind it.</source>
        <comment>primary.is-us</comment>
        <translation>{host} è proprio questo server di riserva, non il server di posta principale.</translation>
    </message>
    <message>
        <source>Enter the address of your own mail server in the settings of the domain.</source>
        <comment>primary.is-us!</comment>
        <translation>Inserire nelle impostazioni del dominio l’indirizzo del server di posta principale.</translation>
    </message>
    <message>
        <source>Your mail server {host} refuses all mail from this backup: {text}</source>
        <comment>primary.refuses-us</comment>
        <translation>Il server di posta {host} rifiuta tutta la posta da questo server di riserva: {text}</translation>
    </message>
    <message>
        <source>Allow this backup on your mail server. The mail is kept here and tried again by itself.</source>
        <comment>primary.refuses-us!</comment>
        <translation>Autorizzare questo server di riserva sul server di posta principale. Nel frattempo la posta viene conservata qui e i tentativi continuano da soli.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}: {reason:sentence}</source>
        <comment>primary.down</comment>
        <translation>Il server di posta {host} non risponde (inizio: {since:time}): {reason:sentence}</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. The mail is handed over by itself as soon as it answers.</source>
        <comment>primary.down!</comment>
        <translation>Controllare che il server e la sua linea internet funzionino. La posta viene consegnata da sola non appena il server risponde.</translation>
    </message>
    <message>
        <source>The mail server of {domain} sends mail for this domain back to this backup. That mail is held.</source>
        <comment>loop.came-back</comment>
        <translation>Il server di posta di {domain} rispedisce a questo server di riserva la posta per questo dominio. Questa posta viene trattenuta.</translation>
    </message>
    <message>
        <source>Correct how that server delivers mail for {domain}: it must keep it, not look for its MX. Then release the held mail in the queue.</source>
        <comment>loop.came-back!</comment>
        <translation>Correggere il modo in cui quel server consegna la posta per {domain}: deve tenerla, non cercarne il record MX. Poi sbloccare la posta trattenuta nella coda.</translation>
    </message>
    <message>
        <source>The DNS says that {domain} takes no mail at all (null MX).</source>
        <comment>route.null-mx</comment>
        <translation>Il DNS dice che {domain} non accetta posta (null MX).</translation>
    </message>
    <message>
        <source>Correct the MX records of the domain. Meanwhile the last good ones are used.</source>
        <comment>route.null-mx!</comment>
        <translation>Correggere i record MX del dominio. Nel frattempo si usano gli ultimi validi.</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <comment>route.no-such-domain</comment>
        <translation>Il DNS non conosce {domain}.</translation>
    </message>
    <message>
        <source>Check that the domain is still registered. Meanwhile the last good MX records are used.</source>
        <comment>route.no-such-domain!</comment>
        <translation>Controllare che il dominio sia ancora registrato. Nel frattempo si usano gli ultimi record MX validi.</translation>
    </message>
    <message>
        <source>The MX records of {domain} cannot be looked up just now.</source>
        <comment>route.dns-failed</comment>
        <translation>Al momento non è possibile interrogare il DNS per i record MX di {domain}.</translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. Meanwhile the last good records are used.</source>
        <comment>route.dns-failed!</comment>
        <translation>Controllare i server DNS e la linea internet di questo computer. Nel frattempo si usano gli ultimi record validi.</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so the mail server behind this backup is not known.</source>
        <comment>route.no-mx</comment>
        <translation>{domain} non ha record MX, perciò non si sa qual è il server di posta principale.</translation>
    </message>
    <message>
        <source>Enter the address of your mail server in the settings of the domain, or add its MX record.</source>
        <comment>route.no-mx!</comment>
        <translation>Inserire l’indirizzo del server di posta principale nelle impostazioni del dominio oppure aggiungerne il record MX.</translation>
    </message>
    <message>
        <source>Among the MX records of {domain} there is none better than this backup.</source>
        <comment>route.only-us</comment>
        <translation>Tra i record MX di {domain} non ce n’è nessuno con la precedenza su questo server di riserva.</translation>
    </message>
    <message>
        <source>Add the MX record of your own mail server with a smaller number, or enter its address in the settings of the domain.</source>
        <comment>route.only-us!</comment>
        <translation>Aggiungere il record MX del server di posta principale con un numero minore, oppure inserirne l’indirizzo nelle impostazioni del dominio.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free.</source>
        <comment>disk.low</comment>
        <translation>Il disco si sta riempiendo: spazio libero {freeBytes:size}.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}.</source>
        <comment>disk.low!</comment>
        <translation>Liberare spazio sul disco della cartella dei dati {directory}.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>disk.full</comment>
        <translation>Il disco è pieno: lo spazio libero è solo {freeBytes:size} e non viene più accettata posta. Quella già presente è al sicuro.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}. Senders try again by themselves for some days.</source>
        <comment>disk.full!</comment>
        <translation>Liberare spazio sul disco della cartella dei dati {directory}. I mittenti riprovano da soli per alcuni giorni.</translation>
    </message>
    <message>
        <source>The oldest mail for {domain} has been here for {oldestSeconds:duration}; it is returned to its sender at {until:time}.</source>
        <comment>spool.old-mail</comment>
        <translation>Il messaggio più vecchio per {domain} è qui da {oldestSeconds:duration}; restituzione al mittente: {until:time}.</translation>
    </message>
    <message>
        <source>See in the queue why it cannot be handed over.</source>
        <comment>spool.old-mail!</comment>
        <translation>Controllare nella coda perché non può essere consegnato.</translation>
    </message>
    <message>
        <source>The domain of the sender does not exist.</source>
        <comment>outbound.no-such-domain</comment>
        <translation>Il dominio del mittente non esiste.</translation>
    </message>
    <message>
        <source>The domain of the sender takes no mail.</source>
        <comment>outbound.null-mx</comment>
        <translation>Il dominio del mittente non accetta posta.</translation>
    </message>
    <message>
        <source>The mail server of the sender cannot be looked up just now.</source>
        <comment>outbound.dns-failed</comment>
        <translation>Al momento non si riesce a cercare nel DNS il server di posta del mittente.</translation>
    </message>
    <message>
        <source>There is no address for the mail server of the sender.</source>
        <comment>outbound.no-address</comment>
        <translation>Non c’è nessun indirizzo per il server di posta del mittente.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>primary-test.resolve</comment>
        <translation>Ricerca dell’indirizzo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>primary-test.connect</comment>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>primary-test.ehlo</comment>
        <translation>Saluto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>primary-test.starttls</comment>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Asking for postmaster</source>
        <comment>primary-test.postmaster</comment>
        <translation>Prova con postmaster</translation>
    </message>
    <message>
        <source>Asking for an address that cannot exist</source>
        <comment>primary-test.random</comment>
        <translation>Prova con un indirizzo che non può esistere</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>primary-test.skipped</comment>
        <translation>saltato</translation>
    </message>
    <message>
        <source>Found: {addresses}</source>
        <comment>primary-test.resolved</comment>
        <translation>Trovato: {addresses}</translation>
    </message>
    <message>
        <source>{host} cannot be looked up just now.</source>
        <comment>primary-test.dns-failed</comment>
        <translation>Al momento il nome {host} non si riesce a risolvere.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>primary-test.connected</comment>
        <translation>Connesso a {address}, porta {port:id}.</translation>
    </message>
    <message>
        <source>It answers as a mail server should.</source>
        <comment>primary-test.greeted</comment>
        <translation>Risponde come deve fare un server di posta.</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted</comment>
        <translation>Cifrato ({version}); il certificato è valido. SHA-256 della sua chiave: {pin}</translation>
    </message>
    <message>
        <source>To trust this key only: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted!</comment>
        <translation>Per fidarsi solo di questa chiave: confrontare il valore con quello del server, poi inserirlo come tlsPins del dominio e impostare tls su &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>Encrypted ({version}). The certificate is not one that everybody trusts, which is usual between mail servers. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted-not-verified</comment>
        <translation>Cifrato ({version}). Il certificato non è tra quelli che tutti riconoscono, cosa normale tra server di posta. SHA-256 della sua chiave: {pin}</translation>
    </message>
    <message>
        <source>To be sure that it is your server: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted-not-verified!</comment>
        <translation>Per essere certi che sia il server giusto: confrontare il valore con quello del server, poi inserirlo come tlsPins del dominio e impostare tls su &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>It does not offer encryption: mail would be handed over in the clear.</source>
        <comment>primary-test.no-starttls</comment>
        <translation>Non offre la cifratura: la posta verrebbe consegnata in chiaro.</translation>
    </message>
    <message>
        <source>Encryption is offered but fails: mail would be handed over in the clear.</source>
        <comment>primary-test.tls-failed</comment>
        <translation>La cifratura è offerta ma non riesce: la posta verrebbe consegnata in chiaro.</translation>
    </message>
    <message>
        <source>It does not talk to us: {text}</source>
        <comment>primary-test.sender-refused</comment>
        <translation>Non parla con questo server: {text}</translation>
    </message>
    <message>
        <source>It takes mail for postmaster.</source>
        <comment>primary-test.postmaster-accepted</comment>
        <translation>Accetta posta per postmaster.</translation>
    </message>
    <message>
        <source>It does not take mail for postmaster: {text}</source>
        <comment>primary-test.postmaster-refused</comment>
        <translation>Non accetta posta per postmaster: {text}</translation>
    </message>
    <message>
        <source>It refuses addresses that do not exist, as it should.</source>
        <comment>primary-test.unknown-refused</comment>
        <translation>Rifiuta gli indirizzi inesistenti, come deve fare.</translation>
    </message>
    <message>
        <source>It takes mail for any address. Restante cannot tell from it which addresses exist.</source>
        <comment>primary-test.catch-all</comment>
        <translation>Accetta posta per qualsiasi indirizzo. Da questo server Restante non può capire quali indirizzi esistano.</translation>
    </message>
    <message>
        <source>It put off the question for an address that does not exist: {text}</source>
        <comment>primary-test.unknown-deferred</comment>
        <translation>Per un indirizzo inesistente ha rimandato la risposta a più tardi: {text}</translation>
    </message>
    <message>
        <source>pass: {domain} lets {client} send its mail.</source>
        <comment>spf.pass</comment>
        <translation>pass: {domain} autorizza {client} a inviare la sua posta.</translation>
    </message>
    <message>
        <source>fail: {domain} says that {client} may not send its mail.</source>
        <comment>spf.fail</comment>
        <translation>fail: {domain} dice che {client} non può inviare la sua posta.</translation>
    </message>
    <message>
        <source>softfail: {domain} says that {client} should probably not send its mail.</source>
        <comment>spf.softfail</comment>
        <translation>softfail: {domain} dice che {client} probabilmente non dovrebbe inviare la sua posta.</translation>
    </message>
    <message>
        <source>neutral: {domain} does not say whether {client} may send its mail.</source>
        <comment>spf.neutral</comment>
        <translation>neutral: {domain} non dice se {client} può inviare la sua posta.</translation>
    </message>
    <message>
        <source>none: {domain} has no SPF record.</source>
        <comment>spf.none</comment>
        <translation>none: {domain} non ha un record SPF.</translation>
    </message>
    <message>
        <source>none: there is no domain that could have an SPF record.</source>
        <comment>spf.no-domain</comment>
        <translation>none: non c’è un dominio che possa avere un record SPF.</translation>
    </message>
    <message>
        <source>temperror: the DNS gave no answer, so there is no verdict about {domain} now.</source>
        <comment>spf.temperror</comment>
        <translation>temperror: il DNS non ha dato risposta, perciò ora non c’è un verdetto su {domain}.</translation>
    </message>
    <message>
        <source>permerror: the SPF record of {domain} is wrong, so there is no verdict.</source>
        <comment>spf.permerror</comment>
        <translation>permerror: il record SPF di {domain} è errato, perciò non c’è un verdetto.</translation>
    </message>
    <message>
        <source>This cannot be read: {at}</source>
        <comment>spf.syntax</comment>
        <translation>Questo non è comprensibile: {at}</translation>
    </message>
    <message>
        <source>{at} has more than one SPF record.</source>
        <comment>spf.several-records</comment>
        <translation>{at} ha più di un record SPF.</translation>
    </message>
    <message>
        <source>More than ten terms ask the DNS. The eleventh is: {at}</source>
        <comment>spf.too-many-lookups</comment>
        <translation>Più di dieci termini interrogano il DNS. L’undicesimo è: {at}</translation>
    </message>
    <message>
        <source>More than two questions to the DNS found nothing. The third was about: {at}</source>
        <comment>spf.too-many-void</comment>
        <translation>Più di due interrogazioni al DNS non hanno trovato nulla. La terza riguardava: {at}</translation>
    </message>
    <message>
        <source>{at} has more than ten mail servers.</source>
        <comment>spf.too-many-hosts</comment>
        <translation>{at} ha più di dieci server di posta.</translation>
    </message>
    <message>
        <source>Another record leads to {at}, which has none.</source>
        <comment>spf.no-record</comment>
        <translation>Un altro record porta a {at}, che non ne ha.</translation>
    </message>
    <message>
        <source>No answer about {at}.</source>
        <comment>spf.no-answer</comment>
        <translation>Nessuna risposta su {at}.</translation>
    </message>
    <message>
        <source>The owner of the domain says to it: {text}</source>
        <comment>spf.explanation</comment>
        <translation>Il titolare del dominio spiega: {text}</translation>
    </message>
    <message>
        <source>The sender is empty, so the name in HELO counts.</source>
        <comment>spf.of-helo</comment>
        <translation>Il mittente è vuoto, perciò conta il nome in HELO.</translation>
    </message>
    <message>
        <source>Terms that asked the DNS: {count} of 10. Questions that found nothing: {void} of 2.</source>
        <comment>spf.lookups</comment>
        <translation>Termini che hanno interrogato il DNS: {count} su 10. Interrogazioni senza risultato: {void} su 2.</translation>
    </message>
    <message>
        <source>SPF: {result}</source>
        <comment>ctl.spf</comment>
        <translation>SPF: {result}</translation>
    </message>
    <message>
        <source>There is no room on the disk for more mail. What is here is safe.</source>
        <comment>spool.full</comment>
        <translation>Sul disco non c’è spazio per altra posta. Quella già presente è al sicuro.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves.</source>
        <comment>spool.full!</comment>
        <translation>Liberare spazio sul disco della cartella dei dati. I mittenti riprovano da soli.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <comment>spool.disk-full</comment>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>The mail store could not write. The sender was asked to try again; nothing that was accepted is lost.</source>
        <comment>spool.failed</comment>
        <translation>Non è stato possibile scrivere nell’archivio della posta. Al mittente è stato chiesto di riprovare; nulla di quanto era stato accettato è andato perso.</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <comment>spool.failed!</comment>
        <translation>Controllare il disco della cartella dei dati.</translation>
    </message>
    <message>
        <source>Part of the stored mail cannot be read. It was set aside, nothing was deleted.</source>
        <comment>spool.damaged</comment>
        <translation>Una parte della posta archiviata non può essere letta. È stata messa da parte, non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Check the disk; keep a copy of the data directory before you do anything to it.</source>
        <comment>spool.damaged!</comment>
        <translation>Controllare il disco; fare una copia della cartella dei dati prima di qualsiasi intervento.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>spool.cannot-open</comment>
        <translation>L’archivio della posta non può essere aperto.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante and is left alone.</source>
        <comment>spool.newer-schema</comment>
        <translation>L’archivio della posta è stato creato da una versione più recente di Restante e non viene toccato.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <comment>spool.newer-schema!</comment>
        <translation>Installare di nuovo quella versione.</translation>
    </message>
    <message>
        <source>There is no such message here (any more).</source>
        <comment>spool.no-such-message</comment>
        <translation>Qui questo messaggio non c’è (o non c’è più).</translation>
    </message>
    <message>
        <source>This group of held mail is not here any more.</source>
        <comment>spool.no-such-group</comment>
        <translation>Questo gruppo di posta trattenuta non è più qui.</translation>
    </message>
    <message>
        <source>The export was stopped: a message of it was delivered or removed meanwhile.</source>
        <comment>export.message-gone</comment>
        <translation>L’esportazione si è fermata: nel frattempo uno dei messaggi è stato consegnato o rimosso.</translation>
    </message>
    <message>
        <source>Export again: the file then has what is still here. No incomplete file was kept.</source>
        <comment>export.message-gone!</comment>
        <translation>Ripetere l’esportazione: il file conterrà ciò che è ancora qui. Non è stato conservato nessun file incompleto.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <comment>export.cannot-write</comment>
        <translation>{file} non può essere scritto: {reason}</translation>
    </message>
    <message>
        <source>The mail store is in use by another program.</source>
        <comment>store.busy</comment>
        <translation>L’archivio della posta è in uso da parte di un altro programma.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>store.cannot-open</comment>
        <translation>L’archivio della posta non può essere aperto.</translation>
    </message>
    <message>
        <source>The mail store is damaged.</source>
        <comment>store.damaged</comment>
        <translation>L’archivio della posta è danneggiato.</translation>
    </message>
    <message>
        <source>The mail store could not write.</source>
        <comment>store.failed</comment>
        <translation>Non è stato possibile scrivere nell’archivio della posta.</translation>
    </message>
    <message>
        <source>The disk of the mail store is full.</source>
        <comment>store.full</comment>
        <translation>Il disco dell’archivio della posta è pieno.</translation>
    </message>
    <message>
        <source>The disk of the mail store reports an error.</source>
        <comment>store.io</comment>
        <translation>Il disco dell’archivio della posta segnala un errore.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante.</source>
        <comment>store.newer-schema</comment>
        <translation>L’archivio della posta è stato creato da una versione più recente di Restante.</translation>
    </message>
    <message>
        <source>A directory is missing.</source>
        <comment>platform.no-such-directory</comment>
        <translation>Manca una cartella.</translation>
    </message>
    <message>
        <source>A directory cannot be made.</source>
        <comment>platform.cannot-create</comment>
        <translation>Una cartella non può essere creata.</translation>
    </message>
    <message>
        <source>There is a file where a directory should be.</source>
        <comment>platform.not-a-directory</comment>
        <translation>Dove dovrebbe esserci una cartella c’è un file.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <comment>platform.cannot-write</comment>
        <translation>Un file non può essere scritto.</translation>
    </message>
    <message>
        <source>The disk did not confirm a write.</source>
        <comment>platform.cannot-sync</comment>
        <translation>Il disco non ha confermato una scrittura.</translation>
    </message>
    <message>
        <source>There is no room for the reserve on the disk.</source>
        <comment>platform.cannot-reserve</comment>
        <translation>Sul disco non c’è spazio per la riserva.</translation>
    </message>
    <message>
        <source>Another Restante service already uses this data directory.</source>
        <comment>platform.locked</comment>
        <translation>Un altro servizio Restante usa già questa cartella dei dati.</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>spool.bad-cursor</comment>
        <translation>L’elenco è cambiato troppo; viene mostrato dall’inizio.</translation>
    </message>
    <message>
        <source>Restante is not set up yet: no mail is taken. Add your first domain to begin.</source>
        <comment>status.setup</comment>
        <translation>Restante non è ancora configurato: non viene accettata posta. Per cominciare, aggiungere il primo dominio.</translation>
    </message>
    <message>
        <source>Start the setup in the Restante program; it takes a few minutes.</source>
        <comment>status.setup!</comment>
        <translation>Avviare la configurazione guidata nel programma Restante; bastano pochi minuti.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-down</comment>
        <translation>Il server di posta {host} non risponde (inizio: {since:time}). La sua posta è conservata qui al sicuro: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. Nothing needs to be done here: the mail is handed over by itself as soon as the server answers.</source>
        <comment>status.primary-down!</comment>
        <translation>Controllare che il server e la sua linea internet funzionino. Qui non occorre fare nulla: la posta viene consegnata da sola non appena il server risponde.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail servers do not answer, the first since {since:time}. Their mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primaries-down#down</comment>
        <translation>
            <numerusform>%n server di posta non risponde (inizio: {since:time}). La sua posta è conservata qui al sicuro: {kept:sentence}.</numerusform>
            <numerusform>%n server di posta non rispondono (inizio per il primo: {since:time}). La loro posta è conservata qui al sicuro: {kept:sentence}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the servers and their internet lines are running. The mail is handed over by itself as soon as they answer.</source>
        <comment>status.primaries-down!</comment>
        <translation>Controllare che i server e le loro linee internet funzionino. La posta viene consegnata da sola non appena rispondono.</translation>
    </message>
    <message>
        <source>Your mail server {host} did not answer a moment ago; it is being asked again. Mail that comes meanwhile is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-doubtful</comment>
        <translation>Il server di posta {host} poco fa non ha risposto; lo si sta interrogando di nuovo. La posta che arriva nel frattempo è conservata qui al sicuro: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Restante has just started and is looking for your mail server {host}. Mail is taken meanwhile.</source>
        <comment>status.primary-unknown</comment>
        <translation>Restante è appena partito e sta cercando il server di posta {host}. Nel frattempo la posta viene accettata.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over, gently; still here: {kept:sentence}.</source>
        <comment>status.handing-over</comment>
        <translation>Il server di posta {host} è tornato. La sua posta viene consegnata con gradualità; ancora qui: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}.</source>
        <comment>status.handing-over-counted</comment>
        <translation>Il server di posta {host} è tornato. La sua posta viene consegnata: {done} di {total}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, less than a minute left.</source>
        <comment>status.handing-over-soon</comment>
        <translation>Il server di posta {host} è tornato. La sua posta viene consegnata: {done} di {total}, manca meno di un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n minutes left.</source>
        <comment>status.handing-over-minutes#left</comment>
        <translation>
            <numerusform>Il server di posta {host} è tornato. La sua posta viene consegnata: {done} di {total}, manca circa %n minuto.</numerusform>
            <numerusform>Il server di posta {host} è tornato. La sua posta viene consegnata: {done} di {total}, mancano circa %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n hours left.</source>
        <comment>status.handing-over-hours#left</comment>
        <translation>
            <numerusform>Il server di posta {host} è tornato. La sua posta viene consegnata: {done} di {total}, manca circa %n ora.</numerusform>
            <numerusform>Il server di posta {host} è tornato. La sua posta viene consegnata: {done} di {total}, mancano circa %n ore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server {host} answers again. No mail is waiting for it.</source>
        <comment>status.returning</comment>
        <translation>Il server di posta {host} risponde di nuovo. Non c’è posta in attesa per questo server.</translation>
    </message>
    <message>
        <source>Handing over to {host} is paused for maintenance until {until:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.maintenance</comment>
        <translation>La consegna a {host} è in pausa per manutenzione (fine: {until:time}). La sua posta è conservata qui al sicuro: {kept:sentence}.</translation>
    </message>
    <message>
        <source>It ends by itself then, or when you end it.</source>
        <comment>status.maintenance!</comment>
        <translation>Termina da sola a quell’ora, oppure quando la si termina a mano.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Another one takes the mail for {domain}.</source>
        <comment>status.primary-down-covered</comment>
        <translation>Il server di posta {host} non risponde (inizio: {since:time}). La posta per {domain} va a un altro server.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>status.disk-full</comment>
        <translation>Il disco è pieno: lo spazio libero è solo {freeBytes:size} e non viene più accettata posta. Quella già presente è al sicuro.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves for some days.</source>
        <comment>status.disk-full!</comment>
        <translation>Liberare spazio sul disco della cartella dei dati. I mittenti riprovano da soli per alcuni giorni.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free, enough for about {secondsUntilFull:duration}.</source>
        <comment>status.disk-low</comment>
        <translation>Il disco si sta riempiendo: lo spazio libero è {freeBytes:size} e basta ancora per circa {secondsUntilFull:duration}.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory before it is full.</source>
        <comment>status.disk-low!</comment>
        <translation>Liberare spazio sul disco della cartella dei dati prima che sia pieno.</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients is on hold until someone decides about it. Everything else is well.</source>
        <comment>status.held#held</comment>
        <translation>
            <numerusform>La posta per %n destinatario è trattenuta in attesa di una decisione. Per il resto va tutto bene.</numerusform>
            <numerusform>La posta per %n destinatari è trattenuta in attesa di una decisione. Per il resto va tutto bene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail servers answer. Some mail was put off by them and is tried again: {kept:sentence}.</source>
        <comment>status.waiting</comment>
        <translation>I server di posta rispondono. Una parte della posta è stata rimandata a più tardi e viene ritentata: {kept:sentence}.</translation>
    </message>
    <message>
        <source>All is well: your mail server has answered without a break since {since:time}.</source>
        <comment>status.well</comment>
        <translation>Va tutto bene: il server di posta risponde senza interruzioni (inizio: {since:time}).</translation>
    </message>
    <message>
        <source>No mail can be taken: {listener} cannot be opened.</source>
        <comment>status.not-listening</comment>
        <translation>Non si può accettare posta: {listener} non può essere aperto.</translation>
    </message>
    <message>
        <source>Another program may use this address and port. End it, or choose another one in the settings.</source>
        <comment>status.not-listening!</comment>
        <translation>Forse un altro programma usa questo indirizzo e questa porta. Chiuderlo, oppure sceglierne altri nelle impostazioni.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, the oldest {oldestSeconds:duration} old</source>
        <comment>status.kept#messages</comment>
        <translation>
            <numerusform>%n messaggio, in attesa da {oldestSeconds:duration}</numerusform>
            <numerusform>%n messaggi, il più vecchio in attesa da {oldestSeconds:duration}</numerusform>
        </translation>
    </message>
    <message>
        <source>none has come yet</source>
        <comment>status.kept-none</comment>
        <translation>non ne è ancora arrivata</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>primary.state.up</comment>
        <translation>risponde</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <comment>primary.state.doubtful</comment>
        <translation>poco fa non ha risposto</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>primary.state.down</comment>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>is back</source>
        <comment>primary.state.returning</comment>
        <translation>è tornato</translation>
    </message>
    <message>
        <source>paused for maintenance</source>
        <comment>primary.state.maintenance</comment>
        <translation>in pausa per manutenzione</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recipient.state.waiting</comment>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>recipient.state.held</comment>
        <translation>trattenuto</translation>
    </message>
    <message>
        <source>being removed</source>
        <comment>recipient.state.pendingRemoval</comment>
        <translation>in rimozione</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>recipient.state.delivered</comment>
        <translation>consegnato</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>recipient.state.refused</comment>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>recipient.state.expired</comment>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>recipient.state.removed</comment>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>severity.problem</comment>
        <translation>problema</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>severity.attention</comment>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>information</source>
        <comment>severity.info</comment>
        <translation>informazione</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>severity.unchecked</comment>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict.good</comment>
        <translation>tutto bene</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>verdict.attention</comment>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>verdict.problem</comment>
        <translation>problema</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <comment>verdict.unknown</comment>
        <translation>non è stato possibile controllare</translation>
    </message>
    <message>
        <source>No mail server has been found for your domains yet. Mail is kept safely here: {kept:sentence}.</source>
        <comment>status.no-primary</comment>
        <translation>Per i domini configurati non si è ancora trovato nessun server di posta. La posta è conservata qui al sicuro: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Usage: restantectl [--socket PATH|--data-dir DIR] [--json] COMMAND</source>
        <comment>ctl.usage</comment>
        <translation>Uso: restantectl [--socket PERCORSO|--data-dir CARTELLA] [--json] COMANDO</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <comment>ctl.unknown-command</comment>
        <translation>Il comando “{command}” non esiste.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <comment>ctl.unknown-option</comment>
        <translation>Qui l’opzione “{option}” non esiste.</translation>
    </message>
    <message>
        <source>“{command}” needs {what}.</source>
        <comment>ctl.missing</comment>
        <translation>“{command}” richiede {what}.</translation>
    </message>
    <message>
        <source>“{command}” does not take “{argument}”.</source>
        <comment>ctl.too-much</comment>
        <translation>“{command}” non accetta “{argument}”.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <comment>ctl.cannot-read</comment>
        <translation>{file} non può essere letto: {reason}</translation>
    </message>
    <message>
        <source>{file} is no configuration: {fault:sentence}</source>
        <comment>ctl.not-a-config</comment>
        <translation>{file} non è una configurazione: {fault:sentence}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>ctl.head.primary</comment>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>ctl.head.domain</comment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>State</source>
        <comment>ctl.head.state</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>ctl.head.since</comment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>ctl.head.id</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>ctl.head.age</comment>
        <translation>Età</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>ctl.head.size</comment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>ctl.head.sender</comment>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>ctl.head.recipient</comment>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>ctl.head.next</comment>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <comment>ctl.head.reason</comment>
        <translation>Ultimo tentativo</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>ctl.head.priority</comment>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>ctl.head.host</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>ctl.head.addresses</comment>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>this backup</source>
        <comment>ctl.us</comment>
        <translation>questo server di riserva</translation>
    </message>
    <message>
        <source>your mail server</source>
        <comment>ctl.primary</comment>
        <translation>il server di posta principale</translation>
    </message>
    <message>
        <source>Kept here: {messages:sentence} for {recipients:sentence}, {bytes:size}; on hold: {held}</source>
        <comment>ctl.queue</comment>
        <translation>Conservati qui: {messages:sentence} per {recipients:sentence}, {bytes:size}; trattenuti: {held}</translation>
    </message>
    <message>
        <source>Disk: {freeBytes:size} free</source>
        <comment>ctl.disk</comment>
        <translation>Disco: {freeBytes:size} liberi</translation>
    </message>
    <message numerus="yes">
        <source>Disk: {freeBytes:size} free, full in about %n days at this rate</source>
        <comment>ctl.disk-filling#days</comment>
        <translation>
            <numerusform>Disco: {freeBytes:size} liberi, a questo ritmo pieno tra circa %n giorno</numerusform>
            <numerusform>Disco: {freeBytes:size} liberi, a questo ritmo pieno tra circa %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>ctl.warnings#warnings</comment>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting.</source>
        <comment>ctl.nothing-waits</comment>
        <translation>Non c’è posta in attesa.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <comment>ctl.rows-of</comment>
        <translation>{shown} di {total}</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n recipients.</source>
        <comment>ctl.done#count</comment>
        <translation>
            <numerusform>Eseguito per %n destinatario.</numerusform>
            <numerusform>Eseguito per %n destinatari.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these fits: the mail is gone, or in another state.</source>
        <comment>ctl.none-fit</comment>
        <translation>Nessuno corrisponde: la posta non c’è più oppure è in un altro stato.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo” with the same ids brings them back.</source>
        <comment>ctl.undo-hint</comment>
        <translation>Entro 10 secondi “restantectl queue undo” con gli stessi ID annulla la rimozione.</translation>
    </message>
    <message numerus="yes">
        <source>Remove mail for %n recipients for good? [y/N] </source>
        <comment>ctl.ask-remove#count</comment>
        <translation>
            <numerusform>Rimuovere definitivamente la posta per %n destinatario? [s/N] </numerusform>
            <numerusform>Rimuovere definitivamente la posta per %n destinatari? [s/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <comment>ctl.not-removed</comment>
        <translation>Non è stato rimosso nulla.</translation>
    </message>
    <message>
        <source>Waiting mail is tried now.</source>
        <comment>ctl.flushed</comment>
        <translation>La posta in attesa viene ritentata ora.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance began for %n mail servers: their mail is kept here until it ends.</source>
        <comment>ctl.primary-held#count</comment>
        <translation>
            <numerusform>È iniziata la manutenzione di %n server di posta: la sua posta viene conservata qui fino alla fine.</numerusform>
            <numerusform>È iniziata la manutenzione di %n server di posta: la loro posta viene conservata qui fino alla fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance ended for %n mail servers: what waits for them is handed over.</source>
        <comment>ctl.primary-opened#count</comment>
        <translation>
            <numerusform>È terminata la manutenzione di %n server di posta: quanto è in attesa viene consegnato.</numerusform>
            <numerusform>È terminata la manutenzione di %n server di posta: quanto è in attesa viene consegnato.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was in maintenance.</source>
        <comment>ctl.none-in-maintenance</comment>
        <translation>Nessuno di questi era in manutenzione.</translation>
    </message>
    <message>
        <source>Nothing is held for a decision.</source>
        <comment>ctl.none-held</comment>
        <translation>Non c’è nulla di trattenuto in attesa di una decisione.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are tried again.</source>
        <comment>ctl.held-released#count</comment>
        <translation>
            <numerusform>Si riprova per %n destinatario.</numerusform>
            <numerusform>Si riprova per %n destinatari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are given up; senders are told by the rules for notices.</source>
        <comment>ctl.held-returned#count</comment>
        <translation>
            <numerusform>Si rinuncia alla consegna per %n destinatario; i mittenti vengono avvisati secondo le regole per le notifiche.</numerusform>
            <numerusform>Si rinuncia alla consegna per %n destinatari; i mittenti vengono avvisati secondo le regole per le notifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up all mail of this group? [y/N] </source>
        <comment>ctl.ask-return</comment>
        <translation>Rinunciare a consegnare tutta la posta di questo gruppo? [s/N] </translation>
    </message>
    <message>
        <source>Nothing was given up.</source>
        <comment>ctl.not-returned</comment>
        <translation>Non si è rinunciato a nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages ({bytes:size}) are in {file}.</source>
        <comment>ctl.exported#messages</comment>
        <translation>
            <numerusform>%n messaggio ({bytes:size}) si trova in {file}.</numerusform>
            <numerusform>%n messaggi ({bytes:size}) si trovano in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password {name} (for a login: user:password): </source>
        <comment>ctl.ask-secret</comment>
        <translation>Password {name} (per un accesso: utente:password): </translation>
    </message>
    <message>
        <source>The password {name} is saved and in use.</source>
        <comment>ctl.secret-set</comment>
        <translation>La password {name} è salvata e in uso.</translation>
    </message>
    <message>
        <source>The password {name} is removed.</source>
        <comment>ctl.secret-removed</comment>
        <translation>La password {name} è stata rimossa.</translation>
    </message>
    <message>
        <source>There are no passwords.</source>
        <comment>ctl.no-secrets</comment>
        <translation>Non ci sono password.</translation>
    </message>
    <message>
        <source>The configuration is fine.</source>
        <comment>ctl.config-valid</comment>
        <translation>La configurazione è corretta.</translation>
    </message>
    <message>
        <source>The configuration is saved and in use.</source>
        <comment>ctl.config-applied</comment>
        <translation>La configurazione è salvata e in uso.</translation>
    </message>
    <message>
        <source>The configuration was read again and is in use.</source>
        <comment>ctl.config-reloaded</comment>
        <translation>La configurazione è stata riletta ed è in uso.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>ctl.now</comment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>ctl.should-be</comment>
        <translation>Come deve essere</translation>
    </message>
    <message>
        <source>From {address} ({helo}), {tls}</source>
        <comment>ctl.client</comment>
        <translation>Da {address} ({helo}), {tls}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <comment>ctl.plain</comment>
        <translation>non cifrato</translation>
    </message>
    <message>
        <source>{value} is not a value for {key}.</source>
        <comment>ctl.wrong-value</comment>
        <translation>{value} non è un valore valido per {key}.</translation>
    </message>
    <message>
        <source>Since the start of the service, {since:time}</source>
        <comment>ctl.stats.since</comment>
        <translation>Dall’avvio del servizio, {since:time}</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>ctl.stats.connections</comment>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <comment>ctl.stats.sessions</comment>
        <translation>Sessioni aperte</translation>
    </message>
    <message>
        <source>Messages received</source>
        <comment>ctl.stats.messages</comment>
        <translation>Messaggi ricevuti</translation>
    </message>
    <message>
        <source>Their recipients</source>
        <comment>ctl.stats.recipients</comment>
        <translation>Loro destinatari</translation>
    </message>
    <message>
        <source>Their size</source>
        <comment>ctl.stats.bytes</comment>
        <translation>Loro dimensione</translation>
    </message>
    <message>
        <source>{bytes:size}</source>
        <comment>ctl.stats.size</comment>
        <translation>{bytes:size}</translation>
    </message>
    <message>
        <source>Recipients delivered</source>
        <comment>ctl.stats.delivered</comment>
        <translation>Destinatari consegnati</translation>
    </message>
    <message>
        <source>Attempts put off</source>
        <comment>ctl.stats.deferred</comment>
        <translation>Tentativi rimandati</translation>
    </message>
    <message>
        <source>Recipients refused by their mail server</source>
        <comment>ctl.stats.refused</comment>
        <translation>Destinatari rifiutati dal loro server di posta</translation>
    </message>
    <message>
        <source>Recipients given up by age</source>
        <comment>ctl.stats.expired</comment>
        <translation>Destinatari scaduti</translation>
    </message>
    <message>
        <source>Notices to senders</source>
        <comment>ctl.stats.notices</comment>
        <translation>Notifiche ai mittenti</translation>
    </message>
    <message>
        <source>Recipients without a notice, by a rule</source>
        <comment>ctl.stats.withheld</comment>
        <translation>Destinatari senza notifica, per una regola</translation>
    </message>
    <message>
        <source>Group commits</source>
        <comment>ctl.stats.commits</comment>
        <translation>Commit di gruppo</translation>
    </message>
    <message>
        <source>Changes in the largest of them</source>
        <comment>ctl.stats.largest</comment>
        <translation>Modifiche nel più grande di essi</translation>
    </message>
    <message>
        <source>Refused to clients: {reason}</source>
        <comment>ctl.stats.refusals</comment>
        <translation>Rifiuti ai client: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <comment>ctl.messages#count</comment>
        <translation>
            <numerusform>%n messaggio</numerusform>
            <numerusform>%n messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <comment>ctl.recipients#count</comment>
        <translation>
            <numerusform>%n destinatario</numerusform>
            <numerusform>%n destinatari</numerusform>
        </translation>
    </message>
    <message>
        <source>Our order of 12 March</source>
        <comment>notice.sample-subject</comment>
        <translation>Il nostro ordine del 12 marzo</translation>
    </message>
    <message>
        <source>This is no mail address: {value}</source>
        <comment>notice.bad-address</comment>
        <translation>Questo non è un indirizzo di posta: {value}</translation>
    </message>
    <message>
        <source>Too many notices have left in the last hour. Try again later.</source>
        <comment>notice.budget</comment>
        <translation>Nell’ultima ora sono partite troppe notifiche. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>This outage is over, or there never was one.</source>
        <comment>spool.no-such-outage</comment>
        <translation>Questa interruzione è terminata, o non c’è mai stata.</translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <comment>notice.kind.failed</comment>
        <translation>non consegnato</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>notice.kind.expired</comment>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>delayed</source>
        <comment>notice.kind.delayed</comment>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>passed on</source>
        <comment>notice.kind.relayed</comment>
        <translation>trasmesso</translation>
    </message>
    <message>
        <source>delivered after all</source>
        <comment>notice.kind.delivered</comment>
        <translation>consegnato con ritardo</translation>
    </message>
    <message>
        <source>told</source>
        <comment>notice.rule.notice</comment>
        <translation>avvisato</translation>
    </message>
    <message>
        <source>not told: was told already in this outage</source>
        <comment>notice.rule.F1.once</comment>
        <translation>non avvisato: lo è già stato in questa interruzione</translation>
    </message>
    <message>
        <source>not told: it is not certain who sent it (SPF)</source>
        <comment>notice.rule.F1.unverified</comment>
        <translation>non avvisato: non è certo chi lo ha inviato (SPF)</translation>
    </message>
    <message>
        <source>not told: a person decided so for this outage</source>
        <comment>notice.rule.F1.person</comment>
        <translation>non avvisato: così ha deciso una persona per questa interruzione</translation>
    </message>
    <message>
        <source>not told: the mail has no sender</source>
        <comment>notice.rule.F2.null-sender</comment>
        <translation>non avvisato: il messaggio non ha mittente</translation>
    </message>
    <message>
        <source>not told: the sender did not want to be</source>
        <comment>notice.rule.F2.notify</comment>
        <translation>non avvisato: il mittente non lo voleva</translation>
    </message>
    <message>
        <source>not told: a mailing list</source>
        <comment>notice.rule.F2.list-id</comment>
        <translation>non avvisato: mailing list</translation>
    </message>
    <message>
        <source>not told: bulk mail</source>
        <comment>notice.rule.F2.precedence</comment>
        <translation>non avvisato: invio in massa</translation>
    </message>
    <message>
        <source>not told: an automatic mail</source>
        <comment>notice.rule.F2.auto-submitted</comment>
        <translation>non avvisato: messaggio automatico</translation>
    </message>
    <message>
        <source>not told: the sender is no usable address</source>
        <comment>notice.rule.F2.sender-unusable</comment>
        <translation>non avvisato: il mittente non è un indirizzo utilizzabile</translation>
    </message>
    <message>
        <source>not told: the content was refused, and it is not certain who sent it</source>
        <comment>notice.rule.F3.content</comment>
        <translation>non avvisato: il contenuto è stato rifiutato e non è certo chi lo ha inviato</translation>
    </message>
    <message>
        <source>not told: too many notices in this hour</source>
        <comment>notice.rule.F4.budget</comment>
        <translation>non avvisato: troppe notifiche in quest’ora</translation>
    </message>
    <message>
        <source>not told: too many notices to this sender&apos;s domain in this hour</source>
        <comment>notice.rule.F4.sender-domain</comment>
        <translation>non avvisato: troppe notifiche in quest’ora al dominio di questo mittente</translation>
    </message>
    <message>
        <source>not told: the sender is forged (SPF)</source>
        <comment>notice.rule.F4.spf-fail</comment>
        <translation>non avvisato: il mittente è falsificato (SPF)</translation>
    </message>
    <message>
        <source>not told: it was a notice itself</source>
        <comment>notice.rule.F4.own-notice</comment>
        <translation>non avvisato: era già una notifica</translation>
    </message>
    <message numerus="yes">
        <source>{domain}: away since {began:time}; %n senders told</source>
        <comment>notice.outage#told</comment>
        <translation>
            <numerusform>{domain}: non disponibile (inizio: {began:time}); %n mittente avvisato</numerusform>
            <numerusform>{domain}: non disponibile (inizio: {began:time}); %n mittenti avvisati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{domain}: was away from {began:time} to {ended:time}; %n senders told</source>
        <comment>notice.outage-over#told</comment>
        <translation>
            <numerusform>{domain}: interruzione terminata (inizio: {began:time}, fine: {ended:time}); %n mittente avvisato</numerusform>
            <numerusform>{domain}: interruzione terminata (inizio: {began:time}, fine: {ended:time}); %n mittenti avvisati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next at {next:time}; %n senders in the next 24 hours</source>
        <comment>notice.outage-next#senders</comment>
        <translation>
            <numerusform>Prossime notifiche: {next:time}; %n mittente nelle prossime 24 ore</numerusform>
            <numerusform>Prossime notifiche: {next:time}; %n mittenti nelle prossime 24 ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is told before {until:time}.</source>
        <comment>notice.outage-postponed</comment>
        <translation>Nessuno viene avvisato prima di questo momento: {until:time}.</translation>
    </message>
    <message>
        <source>Nobody is told in this outage.</source>
        <comment>notice.outage-muted</comment>
        <translation>In questa interruzione non viene avvisato nessuno.</translation>
    </message>
    <message>
        <source>There was no outage yet.</source>
        <comment>notice.no-outages</comment>
        <translation>Non c’è stata ancora nessuna interruzione.</translation>
    </message>
    <message>
        <source>{domain} is in no outage now.</source>
        <comment>notice.not-away</comment>
        <translation>{domain} ora non ha interruzioni.</translation>
    </message>
    <message>
        <source>No notices yet.</source>
        <comment>notice.none</comment>
        <translation>Ancora nessuna notifica.</translation>
    </message>
    <message>
        <source>Done: senders at {domain} are told by the schedule.</source>
        <comment>notice.allowed</comment>
        <translation>Fatto: chi scrive a {domain} viene avvisato secondo i tempi previsti.</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <comment>notice.template-kept</comment>
        <translation>Il testo è salvato.</translation>
    </message>
    <message>
        <source>The notice is on its way to {to}.</source>
        <comment>notice.sent</comment>
        <translation>La notifica è in viaggio verso {to}.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>ctl.head.time</comment>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>ctl.head.notice</comment>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>ctl.head.message</comment>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Sender told</source>
        <comment>ctl.head.rule</comment>
        <translation>Mittente avvisato</translation>
    </message>
    <message>
        <source>The administrator returned it to the sender.</source>
        <comment>queue.returned</comment>
        <translation>L’amministratore lo ha restituito al mittente.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo --all” with the same options brings them back.</source>
        <comment>ctl.undo-hint-all</comment>
        <translation>Entro 10 secondi “restantectl queue undo --all” con le stesse opzioni annulla la rimozione.</translation>
    </message>
    <message>
        <source>Given up, if it is not delivered, not before {at:time}</source>
        <comment>ctl.gives-up</comment>
        <translation>Se non viene consegnato, non si rinuncia prima di: {at:time}</translation>
    </message>
    <message>
        <source>Job {job} has begun. It goes on in the service; “restantectl job cancel {job}” ends it.</source>
        <comment>ctl.job</comment>
        <translation>L’operazione {job} è iniziata. Prosegue nel servizio; “restantectl job cancel {job}” la termina.</translation>
    </message>
    <message>
        <source>It ends after what it is doing now; what was done before stays done.</source>
        <comment>ctl.job-cancelled</comment>
        <translation>Termina dopo ciò che sta facendo ora; quanto è già stato fatto resta fatto.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>ctl.head.recipients</comment>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>ctl.head.code</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <comment>ctl.untried</comment>
        <translation>Nessun tentativo finora</translation>
    </message>
    <message numerus="yes">
        <source>Return mail for %n recipients to its senders? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-return-mail#count</comment>
        <translation>
            <numerusform>Restituire ai mittenti la posta per %n destinatario? Non si può annullare. [s/N] </numerusform>
            <numerusform>Restituire ai mittenti la posta per %n destinatari? Non si può annullare. [s/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} cannot be reached at the moment. It has not answered since {since}.</source>
        <comment>notice.cause.outage</comment>
        <translation>Il server di posta di {domain} non è raggiungibile in questo momento. Inizio dell’interruzione: {since}.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not accepted it yet. We keep trying.</source>
        <comment>notice.cause.deferred</comment>
        <translation>Il server di posta di {domain} non lo ha ancora accettato. Continuiamo a riprovare.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail for this address. Perhaps the address does not exist.</source>
        <comment>notice.reason.recipient</comment>
        <translation>Il server di posta di {domain} non accetta posta per questo indirizzo. Forse l’indirizzo non esiste.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail from your address.</source>
        <comment>notice.reason.sender</comment>
        <translation>Il server di posta di {domain} non accetta posta dal Suo indirizzo.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept addresses with accented letters.</source>
        <comment>notice.reason.accents</comment>
        <translation>Il server di posta di {domain} non accetta indirizzi con lettere accentate.</translation>
    </message>
    <message>
        <source>The mail administrator of {domain} returned the message.</source>
        <comment>notice.reason.returned</comment>
        <translation>L’amministratore della posta di {domain} ha restituito il messaggio.</translation>
    </message>
    <message>
        <source>The mail server of {domain} did not accept the message.</source>
        <comment>notice.reason.other</comment>
        <translation>Il server di posta di {domain} non ha accettato il messaggio.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or contact the recipient in another way and ask for the right one.</source>
        <comment>notice.advice.recipient</comment>
        <translation>Controlli che l’indirizzo sia scritto correttamente oppure contatti il destinatario in un altro modo e gli chieda quello giusto.</translation>
    </message>
    <message>
        <source>If you believe that this is a mistake, let the recipient know in another way and send them the technical details below.</source>
        <comment>notice.advice.other</comment>
        <translation>Se ritiene che si tratti di un errore, avvisi il destinatario in un altro modo e gli comunichi i dettagli tecnici riportati sotto.</translation>
    </message>
    <message>
        <source>What was said to {host} at {at:time}:</source>
        <comment>ctl.session</comment>
        <translation>Dialogo con {host}, {at:time}:</translation>
    </message>
    <message>
        <source>{path}: {value} is this backup itself; notices would go round in circles.</source>
        <comment>config.smarthost-is-us</comment>
        <translation>{path}: {value} è proprio questo server di riserva; le notifiche finirebbero in un loop.</translation>
    </message>
    <message>
        <source>Give another server, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-us!</comment>
        <translation>Indicare un altro server, oppure non usare uno smarthost: le notifiche vanno allora ai server di posta dei mittenti.</translation>
    </message>
    <message>
        <source>{path}: {value} is a mail server behind this backup; while it does not answer no notice could leave.</source>
        <comment>config.smarthost-is-primary</comment>
        <translation>{path}: {value} è un server di posta che sta dietro questo server di riserva; finché non risponde non potrebbe partire nessuna notifica.</translation>
    </message>
    <message>
        <source>Give a server of your provider, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-primary!</comment>
        <translation>Indicare un server del provider, oppure non usare uno smarthost: le notifiche vanno allora ai server di posta dei mittenti.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, cannot be reached just now.</source>
        <comment>outbound.unreachable</comment>
        <translation>Il server di posta del mittente, {host}, al momento non è raggiungibile.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, does not serve this backup: {text}</source>
        <comment>outbound.turned-away</comment>
        <translation>Il server di posta del mittente, {host}, respinge questo server di riserva: {text}</translation>
    </message>
    <message>
        <source>By its MX records the mail server of the sender is this backup.</source>
        <comment>outbound.only-us</comment>
        <translation>Secondo i record MX il server di posta del mittente è questo server di riserva.</translation>
    </message>
    <message>
        <source>The mail server of the sender is one behind this backup; notices do not go through it.</source>
        <comment>outbound.only-primary</comment>
        <translation>Il server di posta del mittente sta dietro questo server di riserva; le notifiche non passano da lì.</translation>
    </message>
    <message>
        <source>It cannot leave: no mail server outside can be reached.</source>
        <comment>outbound.no-route</comment>
        <translation>Non può partire: nessun server di posta esterno è raggiungibile.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} cannot be used just now.</source>
        <comment>outbound.smarthost-away</comment>
        <translation>Non può partire: al momento lo smarthost {host} non può essere usato.</translation>
    </message>
    <message>
        <source>It cannot leave: logging in at the smarthost {host} fails.</source>
        <comment>outbound.smarthost-login</comment>
        <translation>Non può partire: l’accesso allo smarthost {host} non riesce.</translation>
    </message>
    <message>
        <source>It cannot leave: there is no trusted encryption with the smarthost {host}.</source>
        <comment>outbound.smarthost-tls</comment>
        <translation>Non può partire: con lo smarthost {host} non c’è una cifratura affidabile.</translation>
    </message>
    <message>
        <source>The smarthost {host} does not pass it on: {text}</source>
        <comment>outbound.smarthost-refuses</comment>
        <translation>Lo smarthost {host} non la inoltra: {text}</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>outbound.smarthost-is-us</comment>
        <translation>Non può partire: lo smarthost {host} è proprio questo server di riserva.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is a mail server behind this backup.</source>
        <comment>outbound.smarthost-is-primary</comment>
        <translation>Non può partire: lo smarthost {host} è un server di posta che sta dietro questo server di riserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} no mail server outside could be reached on port {port:id}.</source>
        <comment>notices.no-route#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire: nessun server di posta esterno è raggiungibile sulla porta {port:id} (inizio: {since:time}).</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire: nessun server di posta esterno è raggiungibile sulla porta {port:id} (inizio: {since:time}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the firewall, and ask your provider whether this machine may connect to port {port:id} of other mail servers. If not, enter a smarthost (notices.smarthost). The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-route!</comment>
        <translation>Controllare il firewall e chiedere al provider se questo computer può connettersi alla porta {port:id} di altri server di posta. Se non può, inserire uno smarthost (notices.smarthost). Le notifiche vengono conservate qui e poi partono da sole.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} the mail servers of their domains cannot be looked up in the DNS.</source>
        <comment>notices.no-dns#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire: non si riesce a cercare nel DNS il server di posta del suo dominio (inizio: {since:time}).</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire: non si riesce a cercare nel DNS i server di posta dei loro domini (inizio: {since:time}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-dns!</comment>
        <translation>Controllare i server DNS e la linea internet di questo computer. Le notifiche vengono conservate qui e poi partono da sole.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} other mail servers do not serve this backup.</source>
        <comment>notices.turned-away#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire: altri server di posta respingono questo server di riserva (inizio: {since:time}).</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire: altri server di posta respingono questo server di riserva (inizio: {since:time}).</numerusform>
        </translation>
    </message>
    <message>
        <source>See in the queue what they say. Perhaps the address of this machine is on a blocklist or has no name in the DNS; a smarthost (notices.smarthost) helps as well.</source>
        <comment>notices.turned-away!</comment>
        <translation>Controllare nella coda che cosa rispondono. Forse l’indirizzo di questo computer è in una blocklist o non ha un nome nel DNS; anche uno smarthost (notices.smarthost) risolve il problema.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-away#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire (inizio: {since:time}): {reason:sentence}</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire (inizio: {since:time}): {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the smarthost {host} is running and that this machine may connect to it. The notices are kept here and leave by themselves then.</source>
        <comment>notices.smarthost-away!</comment>
        <translation>Controllare che lo smarthost {host} funzioni e che questo computer possa connettersi. Le notifiche vengono conservate qui e poi partono da sole.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-login#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire (inizio: {since:time}): {reason:sentence}</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire (inizio: {since:time}): {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the right name and password for the smarthost: “restantectl secret set NAME”, with the name that notices.smarthost.auth has. It is tried at once, and every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-login!</comment>
        <translation>Indicare il nome utente e la password giusti per lo smarthost: “restantectl secret set NOME”, con il nome presente in notices.smarthost.auth. Si riprova subito e poi ogni cinque minuti; nel frattempo le notifiche vengono conservate qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-tls#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire (inizio: {since:time}): {reason:sentence}</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire (inizio: {since:time}): {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the encryption of the smarthost, or the settings (tls and tlsName of notices.smarthost). A password is never sent without encryption. It is tried every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-tls!</comment>
        <translation>Correggere la cifratura dello smarthost oppure le impostazioni (tls e tlsName di notices.smarthost). Una password non viene mai inviata senza cifratura. Si riprova ogni cinque minuti; nel frattempo le notifiche vengono conservate qui.</translation>
    </message>
    <message numerus="yes">
        <source>The smarthost {host} does not pass on what this backup gives it; %n notices to senders wait: {text}</source>
        <comment>notices.smarthost-refuses#waiting</comment>
        <translation>
            <numerusform>Lo smarthost {host} non inoltra ciò che riceve da questo server di riserva; %n notifica ai mittenti è in attesa: {text}</numerusform>
            <numerusform>Lo smarthost {host} non inoltra ciò che riceve da questo server di riserva; %n notifiche ai mittenti sono in attesa: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs it whether this machine may send by it, with an empty sender (MAIL FROM:&lt;&gt;), as notices have it; perhaps a login is needed (notices.smarthost.auth).</source>
        <comment>notices.smarthost-refuses!</comment>
        <translation>Chiedere a chi lo gestisce se questo computer può inviare tramite lo smarthost, e con un mittente vuoto (MAIL FROM:&lt;&gt;), come lo hanno le notifiche; forse serve un accesso (notices.smarthost.auth).</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>notices.smarthost-is-us#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire: lo smarthost {host} è proprio questo server di riserva.</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire: lo smarthost {host} è proprio questo server di riserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter another server in notices.smarthost, or leave it out.</source>
        <comment>notices.smarthost-is-us!</comment>
        <translation>Inserire un altro server in notices.smarthost, oppure lasciarlo vuoto.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} has the address of a mail server behind this backup.</source>
        <comment>notices.smarthost-is-primary#waiting</comment>
        <translation>
            <numerusform>%n notifica ai mittenti non può partire: lo smarthost {host} ha l’indirizzo di un server di posta che sta dietro questo server di riserva.</numerusform>
            <numerusform>%n notifiche ai mittenti non possono partire: lo smarthost {host} ha l’indirizzo di un server di posta che sta dietro questo server di riserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a server of your provider in notices.smarthost, or leave it out: notices then go to the mail servers of their senders.</source>
        <comment>notices.smarthost-is-primary!</comment>
        <translation>Inserire in notices.smarthost un server del provider, oppure lasciarlo vuoto: le notifiche vanno allora ai server di posta dei mittenti.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to {domain} cannot leave: its only mail server is one behind this backup, and {domain} is not a protected domain.</source>
        <comment>notices.only-primary#waiting</comment>
        <translation>
            <numerusform>%n notifica per {domain} non può partire: l’unico server di posta di quel dominio sta dietro questo server di riserva, e {domain} non è un dominio protetto.</numerusform>
            <numerusform>%n notifiche per {domain} non possono partire: l’unico server di posta di quel dominio sta dietro questo server di riserva, e {domain} non è un dominio protetto.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the domain is yours, add it to the protected domains. Otherwise enter a smarthost (notices.smarthost).</source>
        <comment>notices.only-primary!</comment>
        <translation>Se il dominio è dell’azienda, aggiungerlo ai domini protetti. Altrimenti inserire uno smarthost (notices.smarthost).</translation>
    </message>
    <message>
        <source>The sender was told.</source>
        <comment>rule.notice</comment>
        <translation>Il mittente è stato avvisato.</translation>
    </message>
    <message>
        <source>The sender was not told: that was done before in this outage.</source>
        <comment>rule.F1.once</comment>
        <translation>Il mittente non è stato avvisato: lo era già stato in questa interruzione.</translation>
    </message>
    <message>
        <source>The sender was not told: a person decided so for this outage.</source>
        <comment>rule.F1.person</comment>
        <translation>Il mittente non è stato avvisato: così ha deciso una persona per questa interruzione.</translation>
    </message>
    <message>
        <source>The sender was not told of the delay: it is not proven that the mail is its own.</source>
        <comment>rule.F1.unverified</comment>
        <translation>Il mittente non è stato avvisato del ritardo: non è dimostrato che il messaggio sia suo.</translation>
    </message>
    <message>
        <source>Nobody was told: the message had no sender, as reports have none.</source>
        <comment>rule.F2.null-sender</comment>
        <translation>Nessuno è stato avvisato: il messaggio non aveva mittente, come accade per i rapporti automatici.</translation>
    </message>
    <message>
        <source>Nobody was told: the sender is no address to which mail can go.</source>
        <comment>rule.F2.sender-unusable</comment>
        <translation>Nessuno è stato avvisato: il mittente non è un indirizzo a cui si possa inviare posta.</translation>
    </message>
    <message>
        <source>The sender was not told: it did not want to be (NOTIFY).</source>
        <comment>rule.F2.notify</comment>
        <translation>Il mittente non è stato avvisato: non lo voleva (NOTIFY).</translation>
    </message>
    <message>
        <source>The sender was not told: the message came from a mailing list.</source>
        <comment>rule.F2.list-id</comment>
        <translation>Il mittente non è stato avvisato: il messaggio proveniva da una mailing list.</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent in bulk (Precedence).</source>
        <comment>rule.F2.precedence</comment>
        <translation>Il mittente non è stato avvisato: il messaggio era un invio in massa (Precedence).</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent by a program (Auto-Submitted).</source>
        <comment>rule.F2.auto-submitted</comment>
        <translation>Il mittente non è stato avvisato: il messaggio è stato inviato da un programma (Auto-Submitted).</translation>
    </message>
    <message>
        <source>The sender was not told: refused content often comes from forged senders.</source>
        <comment>rule.F3.content</comment>
        <translation>Il mittente non è stato avvisato: i contenuti rifiutati hanno spesso un mittente falsificato.</translation>
    </message>
    <message>
        <source>The sender was not told: the limit of notices in an hour was reached (notices.perHour).</source>
        <comment>rule.F4.budget</comment>
        <translation>Il mittente non è stato avvisato: è stato raggiunto il limite di notifiche per ora (notices.perHour).</translation>
    </message>
    <message>
        <source>The sender was not told: its domain got three notices in an hour already.</source>
        <comment>rule.F4.sender-domain</comment>
        <translation>Il mittente non è stato avvisato: il suo dominio ha già ricevuto tre notifiche in un’ora.</translation>
    </message>
    <message>
        <source>The sender was not told: it is forged, says the owner of its domain (SPF).</source>
        <comment>rule.F4.spf-fail</comment>
        <translation>Il mittente non è stato avvisato: è falsificato, secondo il titolare del suo dominio (SPF).</translation>
    </message>
    <message>
        <source>It was a notice of ours, about which nobody is told.</source>
        <comment>rule.F4.own-notice</comment>
        <translation>Era una notifica di questo server, e su queste non viene avvisato nessuno.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain takes no mail; nobody was told.</source>
        <comment>rule.F4.null-mx</comment>
        <translation>Il dominio del mittente non accetta posta; nessuno è stato avvisato.</translation>
    </message>
    <message>
        <source>The notice could not be delivered; nobody was told.</source>
        <comment>rule.F4.undeliverable</comment>
        <translation>La notifica non ha potuto essere consegnata; nessuno è stato avvisato.</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>ctl.head.finished</comment>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>The history has nothing of this.</source>
        <comment>ctl.no-history</comment>
        <translation>Nella cronologia non c’è nulla che corrisponda.</translation>
    </message>
    <message>
        <source>Erase {address} from all that is kept about finished mail? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-forget</comment>
        <translation>Cancellare {address} da tutto ciò che si conserva sulla posta conclusa? Non si può annullare. [s/N] </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <comment>ctl.not-forgotten</comment>
        <translation>Non è stato cancellato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The address is erased; %n entries named it.</source>
        <comment>ctl.forgotten#rows</comment>
        <translation>
            <numerusform>L’indirizzo è stato cancellato; compariva in %n voce.</numerusform>
            <numerusform>L’indirizzo è stato cancellato; compariva in %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages from or to it still wait in the queue. They are not touched: erase the address again when they are gone.</source>
        <comment>ctl.still-queued#messages</comment>
        <translation>
            <numerusform>%n messaggio da o per questo indirizzo è ancora in coda. Non viene toccato: ripetere la cancellazione quando non ci sarà più.</numerusform>
            <numerusform>%n messaggi da o per questo indirizzo sono ancora in coda. Non vengono toccati: ripetere la cancellazione quando non ci saranno più.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no mail address, or one that is too long.</source>
        <comment>history.bad-address</comment>
        <translation>Questo non è un indirizzo di posta, oppure è troppo lungo.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not been reachable since {began:time}. Mail that is sent to you meanwhile is kept on our backup server and delivered as soon as the mail server is back. Nobody needs to send anything again.</source>
        <comment>notice.staff</comment>
        <translation>Il server di posta di {domain} non è raggiungibile (inizio dell’interruzione: {began:time}). La posta che vi viene inviata nel frattempo resta sul nostro server di riserva e sarà consegnata non appena il server di posta tornerà raggiungibile. Nessuno deve inviare nulla una seconda volta.</translation>
    </message>
    <message>
        <source>Our mail server ({domain}) has not been reachable since {began:time}. What you write to us is kept on our backup server, and we receive it as soon as the mail server is back; please do not send it again. If it is urgent, please call us.</source>
        <comment>notice.customers</comment>
        <translation>Il nostro server di posta ({domain}) non è raggiungibile (inizio dell’interruzione: {began:time}). Quello che ci scrivete resta sul nostro server di riserva e lo riceveremo non appena il server di posta tornerà raggiungibile; vi preghiamo di non inviarlo di nuovo. Se è urgente, telefonateci.</translation>
    </message>
    <message>
        <source>The MX records of {domain} also name servers that are neither this backup nor its primary: {hosts}. {answers:sentence}</source>
        <comment>MX-109</comment>
        <translation>I record MX di {domain} indicano anche server che non sono né questo server di riserva né il server principale: {hosts}. {answers:sentence}</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has only addresses that cannot be reached from the internet: {addresses}.</source>
        <comment>MX-115</comment>
        <translation>{target}, un server di posta per {domain}, ha solo indirizzi non raggiungibili da internet: {addresses}.</translation>
    </message>
    <message>
        <source>Give it its public address in the DNS. Behind a router that is the router&apos;s address, with port 25 passed on to the server.</source>
        <comment>MX-115!</comment>
        <translation>Assegnargli nel DNS il suo indirizzo pubblico. Dietro un router è l’indirizzo del router, con la porta 25 inoltrata al server.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target} more than once.</source>
        <comment>MX-116</comment>
        <translation>I record MX di {domain} indicano {target} più di una volta.</translation>
    </message>
    <message>
        <source>Keep the record shown and remove the others of {target}.</source>
        <comment>MX-116!</comment>
        <translation>Tenere il record indicato e rimuovere gli altri di {target}.</translation>
    </message>
    <message>
        <source>The name servers of {domain} hold different versions of its zone ({serials}), but give the same MX records.</source>
        <comment>MX-117</comment>
        <translation>I name server di {domain} hanno versioni diverse della zona ({serials}), ma danno gli stessi record MX.</translation>
    </message>
    <message>
        <source>Just after a change that is usual. If it stays so, tell your DNS provider: the next change may not reach all of them.</source>
        <comment>MX-117!</comment>
        <translation>Subito dopo una modifica è normale. Se non cambia nulla, informare il provider DNS: la prossima modifica potrebbe non arrivare a tutti.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration}, so each change takes that long to be seen.</source>
        <comment>MX-118</comment>
        <translation>I record MX di {domain} restano in memoria altrove per {ttl:duration}, quindi ogni modifica impiega questo tempo per essere vista.</translation>
    </message>
    <message>
        <source>Set their time to live (TTL) to an hour, and to a day at most.</source>
        <comment>MX-118!</comment>
        <translation>Impostare la loro durata (TTL) a un’ora, al massimo a un giorno.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration} only.</source>
        <comment>MX-119</comment>
        <translation>I record MX di {domain} restano in memoria altrove solo per {ttl:duration}.</translation>
    </message>
    <message>
        <source>Only one name server knows where mail for {domain} goes: {servers}.</source>
        <comment>MX-120</comment>
        <translation>Un solo name server sa dove va la posta per {domain}: {servers}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for a second one in another network. When the only one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-120!</comment>
        <translation>Chiederne al provider DNS un secondo, in un’altra rete. Quando l’unico non è disponibile, i mittenti non trovano né il server di posta principale né questo server di riserva.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) are in one network: {networks}.</source>
        <comment>MX-121</comment>
        <translation>Tutti i name server di {domain} ({servers}) sono nella stessa rete: {networks}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for one in another network. When this one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-121!</comment>
        <translation>Chiederne al provider DNS uno in un’altra rete. Quando questa non è disponibile, i mittenti non trovano né il server di posta principale né questo server di riserva.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} do not hold: senders that check them find no mail server for it.</source>
        <comment>MX-122</comment>
        <translation>Le firme DNSSEC di {domain} non sono valide: i mittenti che le verificano non trovano nessun server di posta per il dominio.</translation>
    </message>
    <message>
        <source>Tell your DNS provider at once. Either the signatures have run out, or the key at the registrar (DS record) is not the zone&apos;s.</source>
        <comment>MX-122!</comment>
        <translation>Informare subito il provider DNS. O le firme sono scadute, o la chiave presso il registrar (record DS) non è quella della zona.</translation>
    </message>
    <message>
        <source>They were not asked whether they answer.</source>
        <comment>doctor.others-not-asked</comment>
        <translation>Non è stato chiesto loro se rispondono.</translation>
    </message>
    <message>
        <source>{host} could not be reached at {addresses}, port {port:id}: {why:sentence}.</source>
        <comment>NET-300</comment>
        <translation>{host} non è raggiungibile su {addresses}, porta {port:id}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that router and firewall let port {port:id} through to it. If it is no longer in use, remove its record.</source>
        <comment>NET-300!</comment>
        <translation>Controllare che il server sia in funzione e che router e firewall lascino passare verso di lui la porta {port:id}. Se non è più in uso, rimuovere il suo record.</translation>
    </message>
    <message>
        <source>Whether this backup can be reached from the internet cannot be seen from inside. {seen:sentence}</source>
        <comment>NET-301</comment>
        <translation>Dall’interno non si può vedere se questo server di riserva è raggiungibile da internet. {seen:sentence}</translation>
    </message>
    <message>
        <source>If nobody comes, see that router and firewall pass port 25 on to this machine, and try it from another network.</source>
        <comment>NET-301!</comment>
        <translation>Se non arriva nessuno, controllare che router e firewall inoltrino la porta 25 a questo computer, e fare una prova da un’altra rete.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, has no name in the DNS (PTR).</source>
        <comment>NET-302</comment>
        <translation>L’indirizzo di questo server di riserva, {address}, non ha un nome nel DNS (PTR).</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown. Many servers take no mail from an address without a name, so notices to senders would not arrive.</source>
        <comment>NET-302!</comment>
        <translation>Chiedere al provider della linea il record indicato. Molti server non accettano posta da un indirizzo senza nome, e le notifiche ai mittenti non arriverebbero.</translation>
    </message>
    <message>
        <source>The name of this backup&apos;s address {address} in the DNS ({names}) does not lead back to it.</source>
        <comment>NET-303</comment>
        <translation>Il DNS dà all’indirizzo di questo server di riserva, {address}, un nome che non riporta a quell’indirizzo: {names}.</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown, or give that name the address {address}. Many servers take no mail until both agree.</source>
        <comment>NET-303!</comment>
        <translation>Chiedere al provider della linea il record indicato, oppure assegnare a quel nome l’indirizzo {address}. Molti server non accettano posta finché i due non concordano.</translation>
    </message>
    <message>
        <source>{host} introduces itself as “{name}”, which does not lead to its address.</source>
        <comment>NET-304</comment>
        <translation>{host} si presenta come “{name}”, che non porta al suo indirizzo.</translation>
    </message>
    <message>
        <source>Let it introduce itself by a full name that leads to its address, best as {host}. Some servers refuse mail from one that does not.</source>
        <comment>NET-304!</comment>
        <translation>Farlo presentare con un nome completo che porti al suo indirizzo, preferibilmente {host}. Alcuni server rifiutano la posta da chi non lo fa.</translation>
    </message>
    <message>
        <source>All clients seem to come from one address in your own network, {address}: router or firewall hide who really connects.</source>
        <comment>NET-305</comment>
        <translation>Tutti i client sembrano arrivare da un solo indirizzo della rete interna, {address}: router o firewall nascondono chi si connette davvero.</translation>
    </message>
    <message>
        <source>No mail server on the internet can be reached from here at port 25. {effect:sentence}</source>
        <comment>NET-306</comment>
        <translation>Da qui nessun server di posta su internet è raggiungibile sulla porta 25. {effect:sentence}</translation>
    </message>
    <message>
        <source>Many providers block this port. Ask yours to open it, or enter a smarthost in the settings (notices.smarthost).</source>
        <comment>NET-306!</comment>
        <translation>Molti provider bloccano questa porta. Chiedere al proprio di aprirla, oppure inserire uno smarthost nelle impostazioni (notices.smarthost).</translation>
    </message>
    <message>
        <source>{host} and {primary} have the same address, {address}. When one fails, so does the other: this is no backup.</source>
        <comment>NET-310</comment>
        <translation>{host} e {primary} hanno lo stesso indirizzo, {address}. Quando si ferma uno si ferma anche l’altro: così non è un server di riserva.</translation>
    </message>
    <message>
        <source>Run the backup on another machine, in another network, best in another building.</source>
        <comment>NET-310!</comment>
        <translation>Mettere il server di riserva su un altro computer, in un’altra rete, preferibilmente in un altro edificio.</translation>
    </message>
    <message>
        <source>{host} and {primary} are in the same network ({network}). When its line or its power fails, both fail.</source>
        <comment>NET-311</comment>
        <translation>{host} e {primary} sono nella stessa rete ({network}). Se manca la linea o la corrente, si fermano entrambi.</translation>
    </message>
    <message>
        <source>Run the backup in another network: at another site, at a befriended firm, or on a rented server of another provider.</source>
        <comment>NET-311!</comment>
        <translation>Mettere il server di riserva in un’altra rete: in un’altra sede, presso un’azienda amica o su un server a noleggio di un altro provider.</translation>
    </message>
    <message>
        <source>{host} and {primary} are found by the same name servers: {servers}. If all of these fail, nobody finds either.</source>
        <comment>NET-312</comment>
        <translation>{host} e {primary} si trovano tramite gli stessi name server: {servers}. Se questi si fermano tutti, nessuno trova né l’uno né l’altro.</translation>
    </message>
    <message>
        <source>That is usual, and well where these stand in different networks. A name for the backup in a domain at another DNS provider makes it independent.</source>
        <comment>NET-312!</comment>
        <translation>È normale, e va bene se questi name server sono in reti diverse. Un nome per il server di riserva in un dominio presso un altro provider DNS lo rende indipendente.</translation>
    </message>
    <message>
        <source>The certificates of {host} and {primary} end on the same day, {until:time}.</source>
        <comment>NET-313</comment>
        <translation>I certificati di {host} e {primary} scadono lo stesso giorno: {until:time}.</translation>
    </message>
    <message>
        <source>If renewal fails, it fails for both. Let one be renewed some weeks before the other.</source>
        <comment>NET-313!</comment>
        <translation>Se il rinnovo non riesce, non riesce per entrambi. Rinnovarne uno alcune settimane prima dell’altro.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, is on block lists: {lists}.</source>
        <comment>NET-314</comment>
        <translation>L’indirizzo di questo server di riserva, {address}, compare in queste blocklist: {lists}.</translation>
    </message>
    <message>
        <source>Look up the address on the web page of each list: it says why, and how to be removed. Meanwhile some servers refuse what comes from here, perhaps your own too.</source>
        <comment>NET-314!</comment>
        <translation>Cercare l’indirizzo nella pagina web di ogni blocklist: indica il motivo e come farsi rimuovere. Nel frattempo alcuni server rifiutano ciò che arriva da qui, forse anche il server di posta principale.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) stand in the network of {primary}. When its line fails, nobody finds this backup.</source>
        <comment>NET-315</comment>
        <translation>Tutti i name server di {domain} ({servers}) sono nella rete di {primary}. Se manca la sua linea, nessuno trova questo server di riserva.</translation>
    </message>
    <message>
        <source>Ask your DNS provider or registrar for a second name server in another network.</source>
        <comment>NET-315!</comment>
        <translation>Chiedere al provider DNS o al registrar un secondo name server in un’altra rete.</translation>
    </message>
    <message>
        <source>Nothing was seen that would take {host} and {primary} at once: neither address nor network is the same.</source>
        <comment>NET-319</comment>
        <translation>Non si è visto nulla che possa fermare insieme {host} e {primary}: né l’indirizzo né la rete sono gli stessi.</translation>
    </message>
    <message>
        <source>What cannot be seen from here is yours to think of: building, power, the cable in the street, the provider, the password.</source>
        <comment>NET-319!</comment>
        <translation>A ciò che da qui non si vede deve pensare una persona: edificio, corrente, cavo nella strada, provider, password.</translation>
    </message>
    <message>
        <source>it takes no connections there</source>
        <comment>doctor.reach-refused</comment>
        <translation>lì non accetta connessioni</translation>
    </message>
    <message>
        <source>there is no way to it</source>
        <comment>doctor.reach-unreachable</comment>
        <translation>non c’è una via per raggiungerlo</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <comment>doctor.reach-silent</comment>
        <translation>non ha risposto in tempo</translation>
    </message>
    <message>
        <source>The first connection from a public address came on {first:time}, the last one on {last:time}.</source>
        <comment>doctor.public-seen</comment>
        <translation>Prima connessione da un indirizzo pubblico: {first:time}; ultima: {last:time}.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave.</source>
        <comment>doctor.leave-not</comment>
        <translation>Le notifiche ai mittenti non possono partire.</translation>
    </message>
    <message>
        <source>Notices to senders leave by the smarthost.</source>
        <comment>doctor.leave-by-smarthost</comment>
        <translation>Le notifiche ai mittenti partono tramite lo smarthost.</translation>
    </message>
    <message>
        <source>This backup takes messages of up to {ours:size}, your mail server {primary} only up to {theirs:size}.</source>
        <comment>REL-400</comment>
        <translation>Questo server di riserva accetta messaggi fino a {ours:size}, il server di posta {primary} solo fino a {theirs:size}.</translation>
    </message>
    <message>
        <source>Set the same size at both (here: smtp.maxMessageSize). Else a larger message that comes in an outage goes back to its sender when the outage ends.</source>
        <comment>REL-400!</comment>
        <translation>Impostare la stessa dimensione su entrambi (qui: smtp.maxMessageSize). Altrimenti un messaggio più grande arrivato durante un’interruzione torna al mittente quando l’interruzione finisce.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes messages of up to {theirs:size}, this backup only up to {ours:size}.</source>
        <comment>REL-401</comment>
        <translation>Il server di posta {primary} accetta messaggi fino a {theirs:size}, questo server di riserva solo fino a {ours:size}.</translation>
    </message>
    <message>
        <source>Set smtp.maxMessageSize here as shown. Else large messages are refused in an outage though your mail server would take them.</source>
        <comment>REL-401!</comment>
        <translation>Impostare qui smtp.maxMessageSize come indicato. Altrimenti durante un’interruzione vengono rifiutati messaggi grandi che il server di posta principale accetterebbe.</translation>
    </message>
    <message>
        <source>{primary} and this backup do not offer the same extensions of SMTP. Only there: {there}. Only here: {here}.</source>
        <comment>REL-402</comment>
        <translation>{primary} e questo server di riserva non offrono le stesse estensioni di SMTP. Solo là: {there}. Solo qui: {here}.</translation>
    </message>
    <message>
        <source>Usually nothing has to be done: mail is handed over as your mail server can take it.</source>
        <comment>REL-402!</comment>
        <translation>Di solito non occorre fare nulla: la posta viene consegnata nel modo in cui il server di posta principale può riceverla.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses this backup: “{reply}”.</source>
        <comment>REL-403</comment>
        <translation>Il server di posta {primary} rifiuta questo server di riserva: “{reply}”.</translation>
    </message>
    <message>
        <source>Let it take mail from this backup&apos;s address: see its access rules, its spam filter and the block lists it uses. Until then kept mail cannot be handed over.</source>
        <comment>REL-403!</comment>
        <translation>Fare in modo che accetti posta dall’indirizzo di questo server di riserva: controllare le sue regole di accesso, il filtro antispam e le blocklist che usa. Fino ad allora la posta conservata non può essere consegnata.</translation>
    </message>
    <message>
        <source>Your mail server {primary} puts this backup off: “{reply}”.</source>
        <comment>REL-404</comment>
        <translation>Il server di posta {primary} chiede a questo server di riserva di riprovare più tardi: “{reply}”.</translation>
    </message>
    <message>
        <source>Except this backup&apos;s address from greylisting and from limits there. Else mail arrives late after every outage.</source>
        <comment>REL-404!</comment>
        <translation>Escludere lì l’indirizzo di questo server di riserva dal greylisting e dai limiti. Altrimenti dopo ogni interruzione la posta arriva in ritardo.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes mail for every address of {domain}, also for ones that nobody has.</source>
        <comment>REL-405</comment>
        <translation>Il server di posta {primary} accetta posta per qualsiasi indirizzo di {domain}, anche se non appartiene a nessuno.</translation>
    </message>
    <message>
        <source>If that is intended (one mailbox for all), nothing has to be done. Else let it refuse unknown recipients at once, and give this backup a list of your addresses: in an outage it takes everything, too, without one.</source>
        <comment>REL-405!</comment>
        <translation>Se è voluto (una sola casella per tutti), non occorre fare nulla. Altrimenti fare in modo che rifiuti subito i destinatari sconosciuti, e dare a questo server di riserva un elenco degli indirizzi: senza elenco, durante un’interruzione anche questo accetta tutto.</translation>
    </message>
    <message>
        <source>This backup takes mail for addresses of {domain} that nobody has, at least in an outage.</source>
        <comment>REL-406</comment>
        <translation>Questo server di riserva accetta posta per indirizzi di {domain} che non appartengono a nessuno, almeno durante un’interruzione.</translation>
    </message>
    <message>
        <source>Give it a complete list of your addresses (a file or LDAP), or set unknownRecipients to “defer”. Else spam to invented addresses is kept, and returned to people who never sent it.</source>
        <comment>REL-406!</comment>
        <translation>Dargli un elenco completo degli indirizzi (un file o LDAP), oppure impostare unknownRecipients su “defer”. Altrimenti lo spam per indirizzi inventati viene conservato e poi restituito a persone che non l’hanno mai inviato.</translation>
    </message>
    <message>
        <source>{host} takes mail for other people&apos;s domains (open relay).</source>
        <comment>REL-407</comment>
        <translation>{host} accetta posta per domini altrui (open relay).</translation>
    </message>
    <message>
        <source>Close port 25 at once. Restante takes mail for its protected domains only, so another program answers there, or one in front of it.</source>
        <comment>REL-407!</comment>
        <translation>Chiudere subito la porta 25. Restante accetta posta solo per i suoi domini protetti, quindi lì risponde un altro programma, oppure uno che gli sta davanti.</translation>
    </message>
    <message>
        <source>If it does so for everybody, it is an open relay: close it at once. If it only trusts this machine&apos;s address, take that trust back; handing over your own mail needs none.</source>
        <comment>REL-408!</comment>
        <translation>Se lo fa per chiunque, è un open relay: chiuderlo subito. Se si fida solo dell’indirizzo di questo computer, revocargli questa fiducia; per consegnare la posta dei propri domini non serve.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses mail to postmaster@{domain}: “{reply}”.</source>
        <comment>REL-409</comment>
        <translation>Il server di posta {primary} rifiuta la posta per postmaster@{domain}: “{reply}”.</translation>
    </message>
    <message>
        <source>Create that address there, or make it another name of the administrator&apos;s. Every mail server must have it, and others write to it when something is wrong.</source>
        <comment>REL-409!</comment>
        <translation>Creare lì quell’indirizzo, oppure farne un alias di quello dell’amministratore. Ogni server di posta deve averlo, e altri vi scrivono quando qualcosa non va.</translation>
    </message>
    <message>
        <source>In an outage, mail to addresses of {domain} that this backup has never seen has to wait at its senders.</source>
        <comment>REL-410</comment>
        <translation>Durante un’interruzione la posta per indirizzi di {domain} che questo server di riserva non ha mai visto deve attendere presso i mittenti.</translation>
    </message>
    <message>
        <source>A complete list of your addresses (a file or LDAP) tells it who exists: then everybody&apos;s mail is taken at once, and mail to nobody is refused.</source>
        <comment>REL-410!</comment>
        <translation>Un elenco completo degli indirizzi (un file o LDAP) gli dice quali esistono: allora la posta per tutti gli indirizzi validi viene accettata subito, e quella per indirizzi inesistenti viene rifiutata.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave this machine: {why:sentence}.</source>
        <comment>REL-411</comment>
        <translation>Le notifiche ai mittenti non possono partire da questo computer: {why:sentence}.</translation>
    </message>
    <message>
        <source>See the warnings for details. A smarthost (notices.smarthost) is the simplest way out; the notices are kept until there is one.</source>
        <comment>REL-411!</comment>
        <translation>I dettagli sono negli avvisi. Uno smarthost (notices.smarthost) è la soluzione più semplice; le notifiche vengono conservate finché non ce n’è uno.</translation>
    </message>
    <message>
        <source>no mail server outside can be reached</source>
        <comment>doctor.cannot-leave-no-route</comment>
        <translation>nessun server di posta esterno è raggiungibile</translation>
    </message>
    <message>
        <source>the mail servers of senders cannot be looked up in the DNS</source>
        <comment>doctor.cannot-leave-no-dns</comment>
        <translation>non si riesce a cercare nel DNS i server di posta dei mittenti</translation>
    </message>
    <message>
        <source>other mail servers turn this machine away</source>
        <comment>doctor.cannot-leave-turned-away</comment>
        <translation>altri server di posta respingono questo computer</translation>
    </message>
    <message>
        <source>the smarthost cannot be reached</source>
        <comment>doctor.cannot-leave-smarthost-away</comment>
        <translation>lo smarthost non è raggiungibile</translation>
    </message>
    <message>
        <source>the smarthost does not accept the login</source>
        <comment>doctor.cannot-leave-smarthost-login</comment>
        <translation>lo smarthost non accetta l’accesso</translation>
    </message>
    <message>
        <source>there is no trusted encryption with the smarthost</source>
        <comment>doctor.cannot-leave-smarthost-tls</comment>
        <translation>con lo smarthost non c’è una cifratura affidabile</translation>
    </message>
    <message>
        <source>the smarthost does not pass them on</source>
        <comment>doctor.cannot-leave-smarthost-refuses</comment>
        <translation>lo smarthost non le inoltra</translation>
    </message>
    <message>
        <source>the smarthost is this backup itself</source>
        <comment>doctor.cannot-leave-smarthost-is-us</comment>
        <translation>lo smarthost è proprio questo server di riserva</translation>
    </message>
    <message>
        <source>the smarthost is a mail server behind this backup</source>
        <comment>doctor.cannot-leave-smarthost-is-primary</comment>
        <translation>lo smarthost è un server di posta che sta dietro questo server di riserva</translation>
    </message>
    <message>
        <source>the only mail server of a sender&apos;s domain is one behind this backup</source>
        <comment>doctor.cannot-leave-only-primary</comment>
        <translation>l’unico server di posta del dominio di un mittente sta dietro questo server di riserva</translation>
    </message>
    <message>
        <source>No mail server of {domain} that answered offers encryption (STARTTLS): {hosts}. {effect:sentence}</source>
        <comment>TLS-200</comment>
        <translation>Nessun server di posta di {domain} tra quelli che hanno risposto offre la cifratura (STARTTLS): {hosts}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch STARTTLS on. Until then everybody on the way can read the mail.</source>
        <comment>TLS-200!</comment>
        <translation>Dotare il server di posta di un certificato e attivare STARTTLS. Fino ad allora chiunque si trovi lungo il percorso può leggere la posta.</translation>
    </message>
    <message>
        <source>{host} knows only outdated encryption ({version}). {effect:sentence}</source>
        <comment>TLS-201</comment>
        <translation>{host} conosce solo una cifratura obsoleta ({version}). {effect:sentence}</translation>
    </message>
    <message>
        <source>Update the mail server, or allow TLS 1.2 and 1.3 in its settings.</source>
        <comment>TLS-201!</comment>
        <translation>Aggiornare il server di posta, oppure consentire TLS 1.2 e 1.3 nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>{host} offers encryption, but none comes about: {why:sentence}. {effect:sentence}</source>
        <comment>TLS-202</comment>
        <translation>{host} offre la cifratura, ma la connessione cifrata non riesce: {why:sentence}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Look into the log of the mail server. Often the certificate&apos;s key cannot be read or does not belong to it.</source>
        <comment>TLS-202!</comment>
        <translation>Guardare nel log del server di posta. Spesso la chiave del certificato non è leggibile o non corrisponde al certificato.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid today: it counts from {from:time} to {until:time}. {effect:sentence}</source>
        <comment>TLS-203</comment>
        <translation>Il certificato di {host} oggi non è valido: validità da {from:time} a {until:time}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Renew it on the mail server, and see why it was not renewed by itself. If the dates are right, check the clock there and here.</source>
        <comment>TLS-203!</comment>
        <translation>Rinnovarlo sul server di posta e scoprire perché non si è rinnovato da solo. Se le date sono giuste, controllare l’orologio là e qui.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {until:time}.</source>
        <comment>TLS-204</comment>
        <translation>Il certificato di {host} sta per scadere: {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. If it should renew itself, see why it has not.</source>
        <comment>TLS-204!</comment>
        <translation>Rinnovarlo prima. Se dovrebbe rinnovarsi da solo, scoprire perché non è ancora avvenuto.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for other names: {names}. {effect:sentence}</source>
        <comment>TLS-205</comment>
        <translation>Il certificato di {host} vale per altri nomi: {names}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Get a certificate that has the name {host}, or name the server in the MX record as the certificate does.</source>
        <comment>TLS-205!</comment>
        <translation>Procurarsi un certificato con il nome {host}, oppure indicare il server nel record MX con il nome presente nel certificato.</translation>
    </message>
    <message>
        <source>No known authority vouches for the certificate of {host} ({reason}). {effect:sentence}</source>
        <comment>TLS-206</comment>
        <translation>Nessuna autorità di certificazione riconosciuta garantisce per il certificato di {host} ({reason}). {effect:sentence}</translation>
    </message>
    <message>
        <source>A certificate of a public authority (such as Let&apos;s Encrypt) ends this; install its intermediate certificates as well. You need one before you set an MTA-STS policy to “enforce”.</source>
        <comment>TLS-206!</comment>
        <translation>Il rimedio è un certificato di un’autorità pubblica (come Let’s Encrypt); installare anche i suoi certificati intermedi. Serve prima di impostare un criterio MTA-STS su “enforce”.</translation>
    </message>
    <message>
        <source>{host} offers no encryption (STARTTLS), though others of {domain} do: {others}. {effect:sentence}</source>
        <comment>TLS-207</comment>
        <translation>{host} non offre la cifratura (STARTTLS), mentre altri server di {domain} la offrono: {others}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give {host} a certificate and switch STARTTLS on. Mail that comes by it travels readable for everybody on the way.</source>
        <comment>TLS-207!</comment>
        <translation>Dotare {host} di un certificato e attivare STARTTLS. La posta che passa di lì è leggibile da chiunque si trovi lungo il percorso.</translation>
    </message>
    <message>
        <source>{host} has no TLSA record that senders heed, though others of {domain} have: {others}.</source>
        <comment>TLS-208</comment>
        <translation>{host} non ha un record TLSA di cui i mittenti tengano conto, mentre altri server di {domain} lo hanno: {others}.</translation>
    </message>
    <message>
        <source>Add the record shown, in a zone that is signed with DNSSEC. Without it, whoever cuts off your mail server can make senders go to {host} unchecked.</source>
        <comment>TLS-208!</comment>
        <translation>Aggiungere il record indicato, in una zona firmata con DNSSEC. Senza, chi isola il server di posta principale può mandare i mittenti a {host} senza alcuna verifica.</translation>
    </message>
    <message>
        <source>The TLSA record of {host} does not fit its certificate. Senders that check by DANE do not deliver there.</source>
        <comment>TLS-209</comment>
        <translation>Il record TLSA di {host} non corrisponde al suo certificato. I mittenti che verificano con DANE non consegnano lì.</translation>
    </message>
    <message>
        <source>Publish the record shown. Next time, publish the new record beside the old one a day before the certificate changes.</source>
        <comment>TLS-209!</comment>
        <translation>Pubblicare il record indicato. La prossima volta pubblicare il nuovo record accanto a quello vecchio un giorno prima di cambiare il certificato.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} does not name {host}. {effect:sentence}</source>
        <comment>TLS-210</comment>
        <translation>Il criterio MTA-STS di {domain} non indica {host}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Put the policy shown in the place of the old one, and give the record _mta-sts.{domain} a new id.</source>
        <comment>TLS-210!</comment>
        <translation>Sostituire il vecchio criterio con quello indicato e dare al record _mta-sts.{domain} un nuovo id.</translation>
    </message>
    <message>
        <source>Make the text shown available at {url}, or remove the record _mta-sts.{domain}. New senders deliver without the policy meanwhile.</source>
        <comment>TLS-211!</comment>
        <translation>Rendere disponibile il testo mostrato all’indirizzo {url}, oppure rimuovere il record _mta-sts.{domain}. Nel frattempo i nuovi mittenti consegnano senza tenere conto del criterio.</translation>
    </message>
    <message>
        <source>{domain} asks senders for encryption, but for no reports about it (TLSRPT).</source>
        <comment>TLS-212</comment>
        <translation>{domain} chiede ai mittenti la cifratura, ma non i rapporti che la riguardano (TLSRPT).</translation>
    </message>
    <message>
        <source>Add the record shown, with an address that is read. Senders then tell you once a day what did not work.</source>
        <comment>TLS-212!</comment>
        <translation>Aggiungere il record indicato, con un indirizzo che qualcuno legge. I mittenti segnaleranno allora una volta al giorno ciò che non ha funzionato.</translation>
    </message>
    <message>
        <source>The record that announces the MTA-STS policy of {domain} cannot be understood, so senders do not see the policy.</source>
        <comment>TLS-213</comment>
        <translation>Il record che annuncia il criterio MTA-STS di {domain} non è comprensibile, quindi i mittenti non vedono il criterio.</translation>
    </message>
    <message>
        <source>Replace it by the record shown; there must be exactly one.</source>
        <comment>TLS-213!</comment>
        <translation>Sostituirlo con il record indicato; ce ne deve essere esattamente uno.</translation>
    </message>
    <message>
        <source>Most senders deliver all the same.</source>
        <comment>doctor.delivered-anyway</comment>
        <translation>La maggior parte dei mittenti consegna ugualmente.</translation>
    </message>
    <message>
        <source>Some senders then deliver unencrypted, others not at all.</source>
        <comment>doctor.some-give-up</comment>
        <translation>Alcuni mittenti consegnano allora senza cifratura, altri non consegnano affatto.</translation>
    </message>
    <message>
        <source>Senders that keep to your MTA-STS policy do not deliver there.</source>
        <comment>doctor.policy-refuses</comment>
        <translation>I mittenti che rispettano il criterio MTA-STS del dominio non consegnano lì.</translation>
    </message>
    <message>
        <source>The policy is being tested: senders report this, and deliver all the same.</source>
        <comment>doctor.policy-tests</comment>
        <translation>Il criterio è in fase di prova: i mittenti segnalano il fatto e consegnano ugualmente.</translation>
    </message>
    <message>
        <source>Senders that check by DANE (TLSA) do not deliver there.</source>
        <comment>doctor.dane-refuses</comment>
        <translation>I mittenti che verificano con DANE (TLSA) non consegnano lì.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>doctor.said</comment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <comment>doctor.nothing-said</comment>
        <translation>non è stato indicato nessun motivo</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} cannot be used. {why:sentence}</source>
        <comment>TLS-211</comment>
        <translation>Il criterio MTA-STS di {domain} non può essere usato. {why:sentence}</translation>
    </message>
    <message>
        <source>it takes the connection, but did not greet in time</source>
        <comment>doctor.reach-mute</comment>
        <translation>accetta la connessione, ma non ha salutato in tempo</translation>
    </message>
    <message>
        <source>These answer: {answering}.</source>
        <comment>doctor.others-answer</comment>
        <translation>Rispondono: {answering}.</translation>
    </message>
    <message>
        <source>These answer: {answering}. These do not: {silent}.</source>
        <comment>doctor.others-some-answer</comment>
        <translation>Rispondono: {answering}. Non rispondono: {silent}.</translation>
    </message>
    <message>
        <source>These do not answer: {silent}.</source>
        <comment>doctor.others-silent</comment>
        <translation>Non rispondono: {silent}.</translation>
    </message>
    <message>
        <source>This service does not record what it sees: its file could not be opened when it started.</source>
        <comment>watch.not-recording</comment>
        <translation>Questo servizio non registra ciò che osserva: all’avvio non è stato possibile aprire il suo file.</translation>
    </message>
    <message>
        <source>The service&apos;s log says why. Mail is not affected.</source>
        <comment>watch.not-recording!</comment>
        <translation>Il log del servizio dice perché. La posta non ne risente.</translation>
    </message>
    <message>
        <source>Nothing is recorded of a mail server {host}.</source>
        <comment>watch.no-such-host</comment>
        <translation>Di un server di posta {host} non è registrato nulla.</translation>
    </message>
    <message>
        <source>It is named as host:port, as “restantectl history availability” shows it.</source>
        <comment>watch.no-such-host!</comment>
        <translation>Si indica nella forma host:porta, come lo mostra “restantectl history availability”.</translation>
    </message>
    <message>
        <source>The end of that time is not after its beginning.</source>
        <comment>watch.bad-period</comment>
        <translation>La fine del periodo non è successiva al suo inizio.</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>watch.bad-cursor</comment>
        <translation>L’elenco è cambiato troppo; viene mostrato dall’inizio.</translation>
    </message>
    <message>
        <source>The file of what was watched is damaged.</source>
        <comment>watch.damaged</comment>
        <translation>Il file delle osservazioni è danneggiato.</translation>
    </message>
    <message>
        <source>The file of what was watched could not be read or written.</source>
        <comment>watch.failed</comment>
        <translation>Non è stato possibile leggere o scrivere il file delle osservazioni.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>watch.failed!</comment>
        <translation>Controllare lo spazio sul disco della cartella dei dati e il log del servizio.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded.</source>
        <comment>watch.full</comment>
        <translation>Il disco è pieno, perciò non viene registrato nulla.</translation>
    </message>
    <message>
        <source>The file of what was watched was written by a newer Restante.</source>
        <comment>watch.newer-schema</comment>
        <translation>Il file delle osservazioni è stato scritto da una versione più recente di Restante.</translation>
    </message>
    <message>
        <source>The file of what was watched cannot be opened.</source>
        <comment>watch.cannot-open</comment>
        <translation>Il file delle osservazioni non può essere aperto.</translation>
    </message>
    <message>
        <source>There was no outage.</source>
        <comment>ctl.no-outages</comment>
        <translation>Non c’è stata nessuna interruzione.</translation>
    </message>
    <message>
        <source>This service did not run for {seconds:duration} of it.</source>
        <comment>ctl.outage-unwatched</comment>
        <translation>Per {seconds:duration} di questo tempo il servizio non era in funzione.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>ctl.head.began</comment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>ctl.head.ended</comment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Lasted</source>
        <comment>ctl.head.lasted</comment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Messages meanwhile</source>
        <comment>ctl.head.came</comment>
        <translation>Messaggi nel frattempo</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>ctl.head.available</comment>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>Outages</source>
        <comment>ctl.head.outages</comment>
        <translation>Interruzioni</translation>
    </message>
    <message>
        <source>Watched for</source>
        <comment>ctl.head.watched</comment>
        <translation>Osservato per</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>ctl.head.maintenance</comment>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Greets after</source>
        <comment>ctl.head.greets</comment>
        <translation>Saluto dopo</translation>
    </message>
    <message>
        <source>From {since:time} to {until:time}. This service ran for {running:duration} of it.</source>
        <comment>ctl.availability</comment>
        <translation>Da {since:time} a {until:time}. Di questo tempo il servizio è stato in funzione per {running:duration}.</translation>
    </message>
    <message>
        <source>No mail server was watched.</source>
        <comment>ctl.no-availability</comment>
        <translation>Nessun server di posta è stato osservato.</translation>
    </message>
    <message>
        <source>No public address of {value} is known: the name does not resolve to one.</source>
        <comment>kit.no-address</comment>
        <translation>Non si conosce nessun indirizzo pubblico di {value}: il nome non si risolve in un indirizzo.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit.no-address!</comment>
        <translation>Inserire in smtp.publicAddresses gli indirizzi con cui il server di posta principale vede questo server di riserva.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in the configuration of a mail server.</source>
        <comment>kit.bad-name</comment>
        <translation>“{value}” non può comparire nella configurazione di un server di posta.</translation>
    </message>
    <message>
        <source>Correct hostname, smtp.publicAddresses or the domain in the configuration of this backup.</source>
        <comment>kit.bad-name!</comment>
        <translation>Correggere hostname, smtp.publicAddresses o il dominio nella configurazione di questo server di riserva.</translation>
    </message>
    <message>
        <source>{address} is not an address of {domain}.</source>
        <comment>kit.other-domain</comment>
        <translation>{address} non è un indirizzo di {domain}.</translation>
    </message>
    <message>
        <source>Such a check is under way already.</source>
        <comment>kit.running</comment>
        <translation>Un controllo di questo tipo è già in corso.</translation>
    </message>
    <message>
        <source>This mail server is in maintenance: nothing is sent to it.</source>
        <comment>handover.in-maintenance</comment>
        <translation>Questo server di posta è in manutenzione: non gli viene inviato nulla.</translation>
    </message>
    <message>
        <source>There are no lines for “{value}”, only for {names}.</source>
        <comment>ctl.no-such-server</comment>
        <translation>Non ci sono righe per “{value}”, solo per {names}.</translation>
    </message>
    <message>
        <source>Postfix 3.0 or newer: paste these lines into a shell as root, on your mail server. They write two files beside main.cf, put a line before your own lists and reload Postfix. Pasting them again, with new addresses too, does no harm.</source>
        <comment>kit.postfix.shell</comment>
        <translation>Postfix 3.0 o successivo: incollare queste righe in una shell come root, sul server di posta principale. Scrivono due file accanto a main.cf, mettono una riga prima degli elenchi già presenti e ricaricano Postfix. Incollarle di nuovo, anche con altri indirizzi, non fa danni.</translation>
    </message>
    <message>
        <source>If your greylisting or SPF service is not called in smtpd_recipient_restrictions but in another smtpd_…_restrictions, put the same check_client_access before it there. Never add this backup to mynetworks: your server would relay for it.</source>
        <comment>kit.postfix.elsewhere</comment>
        <translation>Se il servizio di greylisting o SPF non è richiamato in smtpd_recipient_restrictions ma in un altro smtpd_…_restrictions, mettere lì, prima di esso, lo stesso check_client_access. Non aggiungere mai questo server di riserva a mynetworks: il server principale farebbe da relay per lui.</translation>
    </message>
    <message>
        <source>A filter that Postfix calls as a milter (rspamd, SpamAssassin) judges by itself: it needs lines of its own.</source>
        <comment>kit.postfix.milter</comment>
        <translation>Un filtro che Postfix richiama come milter (rspamd, SpamAssassin) giudica per conto suo: gli servono righe sue.</translation>
    </message>
    <message>
        <source>Instead of letting this backup past, Postfix can judge each mail by the client that brought it here: name the addresses in smtpd_authorized_xclient_hosts and set xclient of the domain here. Then this backup may pass for any client, also for one that is allowed to relay: only where you trust it as your own server.</source>
        <comment>kit.postfix.xclient</comment>
        <translation>Invece di lasciar passare questo server di riserva, Postfix può giudicare ogni messaggio in base al client che lo ha portato qui: indicare gli indirizzi in smtpd_authorized_xclient_hosts e attivare qui xclient del dominio. Questo server di riserva può allora presentarsi come qualsiasi client, anche come uno autorizzato al relay: solo se ci si fida di lui come di un proprio server.</translation>
    </message>
    <message>
        <source>Exim: these lines belong into the main section, before the first “begin” (Debian: /etc/exim4/conf.d/main/000_localmacros).</source>
        <comment>kit.exim.lists</comment>
        <translation>Exim: queste righe vanno nella sezione principale, prima del primo “begin” (Debian: /etc/exim4/conf.d/main/000_localmacros).</translation>
    </message>
    <message>
        <source>At the top of the ACL that acl_smtp_rcpt names, before greylisting, ratelimit and SPF (Debian: acl_local_deny_exceptions is not the place; /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt is):</source>
        <comment>kit.exim.recipient</comment>
        <translation>In cima alla ACL indicata da acl_smtp_rcpt, prima di greylisting, ratelimit e SPF (Debian: il posto non è acl_local_deny_exceptions, ma /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt):</translation>
    </message>
    <message>
        <source>At the top of each ACL that is named by acl_smtp_connect, acl_smtp_helo or acl_smtp_mail and limits or checks SPF. It lets nobody relay: that is decided in the ACL of acl_smtp_rcpt. Afterwards test with “exim -bV” and reload Exim.</source>
        <comment>kit.exim.before</comment>
        <translation>In cima a ogni ACL indicata da acl_smtp_connect, acl_smtp_helo o acl_smtp_mail che applica limiti o verifica SPF. Non consente il relay a nessuno: quello si decide nella ACL di acl_smtp_rcpt. Poi provare con “exim -bV” e ricaricare Exim.</translation>
    </message>
    <message>
        <source>Where SPF, greylisting or ratelimit stand in the ACL of acl_smtp_data, add the condition “!hosts = +restante_backup” to those statements. Do not accept there: viruses are looked for in that ACL.</source>
        <comment>kit.exim.data</comment>
        <translation>Se SPF, greylisting o ratelimit stanno nella ACL di acl_smtp_data, aggiungere a quelle istruzioni la condizione “!hosts = +restante_backup”. Lì non usare accept: in quella ACL si cercano i virus.</translation>
    </message>
    <message>
        <source>If you use smtp_ratelimit_hosts, begin its list with “!+restante_backup :”. smtp_accept_max_per_host must allow at least as many connections as handover.maxSessions here. Never add this backup to relay_from_hosts.</source>
        <comment>kit.exim.limits</comment>
        <translation>Se si usa smtp_ratelimit_hosts, cominciare il suo elenco con “!+restante_backup :”. smtp_accept_max_per_host deve consentire almeno tante connessioni quante ne prevede qui handover.maxSessions. Non aggiungere mai questo server di riserva a relay_from_hosts.</translation>
    </message>
    <message>
        <source>Exchange Server 2013 or newer: in the Exchange Management Shell, on each server that receives mail. The connector lifts the limits for this backup alone; by InternalSMTPServers the anti-spam agents judge by the client that brought a mail here. Both act at once.</source>
        <comment>kit.exchange.server</comment>
        <translation>Exchange Server 2013 o successivo: in Exchange Management Shell, su ogni server che riceve posta. Il connettore toglie i limiti solo per questo server di riserva; con InternalSMTPServers gli agenti antispam giudicano in base al client che ha portato qui il messaggio. Entrambe le modifiche hanno effetto subito.</translation>
    </message>
    <message>
        <source>Only on an Edge Transport server, or where the connection filtering agent is installed:</source>
        <comment>kit.exchange.edge</comment>
        <translation>Solo su un server Trasporto Edge, o dove è installato l’agente filtro connessioni:</translation>
    </message>
    <message>
        <source>Never give the connector ExternalAuthoritative or the right ms-Exch-SMTP-Accept-Any-Recipient: your server would relay for this backup. If Sender ID still refuses mail, look at Get-SenderIdConfig.</source>
        <comment>kit.exchange.sender-id</comment>
        <translation>Non dare mai al connettore ExternalAuthoritative né il diritto ms-Exch-SMTP-Accept-Any-Recipient: il server farebbe da relay per questo server di riserva. Se Sender ID continua a rifiutare posta, controllare Get-SenderIdConfig.</translation>
    </message>
    <message>
        <source>Exchange Online: make an inbound connector for the addresses of this backup and turn on Enhanced Filtering for it, with these addresses to be skipped (Set-InboundConnector -EFSkipIPs).</source>
        <comment>kit.exchange.online</comment>
        <translation>Exchange Online: creare un connettore in ingresso per gli indirizzi di questo server di riserva e attivare per esso il filtro avanzato per i connettori (Enhanced Filtering), che deve ignorare questi indirizzi (Set-InboundConnector -EFSkipIPs).</translation>
    </message>
    <message>
        <source>hMailServer 5: in PowerShell as administrator, on the server; it asks for the password of hMailServer. As an incoming relay this backup is not judged itself: SPF and blocklists look at the client that brought a mail here. It acts at once. Run it once only.</source>
        <comment>kit.hmailserver.script</comment>
        <translation>hMailServer 5: in PowerShell come amministratore, sul server; viene chiesta la password di hMailServer. Come relay in ingresso questo server di riserva non viene giudicato: SPF e blocklist guardano il client che ha portato qui il messaggio. Ha effetto subito. Eseguirlo una volta sola.</translation>
    </message>
    <message>
        <source>The same by hand, in hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays, and Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</source>
        <comment>kit.hmailserver.window</comment>
        <translation>Lo stesso a mano, in hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays, e Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</translation>
    </message>
    <message>
        <source>If you make an IP range for this backup, never allow deliveries from external to external addresses in it: your server would relay for it.</source>
        <comment>kit.hmailserver.ranges</comment>
        <translation>Se si crea un IP range per questo server di riserva, non consentirvi mai consegne da indirizzi esterni a indirizzi esterni: il server farebbe da relay per lui.</translation>
    </message>
    <message>
        <source>These lines follow the documentation; they were not tried on such a server by the makers of Restante. The check shows whether they work.</source>
        <comment>kit.not-tried</comment>
        <translation>Queste righe seguono la documentazione; gli autori di Restante non le hanno provate su un server di questo tipo. Il controllo mostra se funzionano.</translation>
    </message>
    <message>
        <source>rspamd 2.8 or newer: into /etc/rspamd/local.d/options.inc. If you have local_addrs there already, add the addresses to it.</source>
        <comment>kit.rspamd.options</comment>
        <translation>rspamd 2.8 o successivo: in /etc/rspamd/local.d/options.inc. Se lì local_addrs è già presente, aggiungervi gli indirizzi.</translation>
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
        <translation>Provare con “rspamadm configtest”, poi riavviare rspamd.</translation>
    </message>
    <message>
        <source>SpamAssassin: into local.cf (/etc/spamassassin or /etc/mail/spamassassin).</source>
        <comment>kit.spamassassin.networks</comment>
        <translation>SpamAssassin: in local.cf (/etc/spamassassin o /etc/mail/spamassassin).</translation>
    </message>
    <message>
        <source>With trusted_networks SpamAssassin no longer guesses your own network: name your mail server and its network in both lines as well, if they are not there.</source>
        <comment>kit.spamassassin.own</comment>
        <translation>Con trusted_networks SpamAssassin non indovina più la rete interna: indicare in entrambe le righe anche il server di posta principale e la sua rete, se mancano.</translation>
    </message>
    <message>
        <source>Test with “spamassassin --lint”, then restart what calls it (spamd, amavis).</source>
        <comment>kit.spamassassin.reload</comment>
        <translation>Provare con “spamassassin --lint”, poi riavviare ciò che lo richiama (spamd, amavis).</translation>
    </message>
    <message>
        <source>Check by the backup mail server {hostname}</source>
        <comment>kit.mail-subject</comment>
        <translation>Controllo da parte del server di posta di riserva {hostname}</translation>
    </message>
    <message>
        <source>The backup mail server {hostname} sent this mail to see whether the mail server of {domain} takes what it hands over without greylisting it, limiting it, or checking SPF against it.

It was sent on behalf of nobody: the envelope sender {sender} was made up for the check, because a server that does not know the backup would refuse it. You need not do anything.

The check was started by {actor}.</source>
        <comment>kit.mail</comment>
        <translation>Il server di posta di riserva {hostname} ha inviato questo messaggio per vedere se il server di posta di {domain} accetta ciò che gli consegna senza greylisting, senza limiti e senza verificare SPF nei suoi confronti.

Non è stato inviato per conto di nessuno: il mittente della busta {sender} è stato inventato per il controllo, perché un server che non conosce il server di riserva lo rifiuterebbe. Non occorre fare nulla.

Il controllo è stato avviato da {actor}.</translation>
    </message>
    <message>
        <source>Sender of the check</source>
        <comment>kit-test.sender</comment>
        <translation>Mittente del controllo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>kit-test.connect</comment>
        <translation>Connessione</translation>
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
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>kit-test.limits</comment>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not allow {client}, so that a server which does not know this backup would refuse it.</source>
        <comment>kit-test.sender-forbids</comment>
        <translation>{sender}; il record SPF di {domain} non autorizza {client}, quindi un server che non conosce questo server di riserva lo rifiuterebbe.</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not forbid {client}: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-allows</comment>
        <translation>{sender}; il record SPF di {domain} non vieta {client}: il controllo non può dimostrare nulla su SPF.</translation>
    </message>
    <message>
        <source>Name a domain whose SPF record ends in -all and does not name this backup (--sender DOMAIN).</source>
        <comment>kit-test.sender-allows!</comment>
        <translation>Indicare un dominio il cui record SPF finisce con -all e non nomina questo server di riserva (--sender DOMINIO).</translation>
    </message>
    <message>
        <source>{sender}; no public address of this backup is known: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-unknown</comment>
        <translation>{sender}; non si conosce nessun indirizzo pubblico di questo server di riserva: il controllo non può dimostrare nulla su SPF.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit-test.sender-unknown!</comment>
        <translation>Inserire in smtp.publicAddresses gli indirizzi con cui il server di posta principale vede questo server di riserva.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>kit-test.connected</comment>
        <translation>Connesso a {address}, porta {port:id}.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}. It takes our word for who brought a mail here.</source>
        <comment>kit-test.connected-named</comment>
        <translation>Connesso a {address}, porta {port:id}. Crede a ciò che questo server di riserva dice su chi ha portato qui un messaggio.</translation>
    </message>
    <message>
        <source>It does not check SPF against this backup.</source>
        <comment>kit-test.no-spf</comment>
        <translation>Non verifica SPF nei confronti di questo server di riserva.</translation>
    </message>
    <message>
        <source>Nothing was refused by SPF, but this sender&apos;s SPF does not forbid this backup to send.</source>
        <comment>kit-test.spf-unproved</comment>
        <translation>Nulla è stato rifiutato per SPF, ma il record SPF di questo mittente non vieta l’invio a questo server di riserva.</translation>
    </message>
    <message>
        <source>It checks SPF against this backup: {text}</source>
        <comment>kit-test.spf-refused</comment>
        <translation>Verifica SPF nei confronti di questo server di riserva: {text}</translation>
    </message>
    <message>
        <source>Mail from senders with a strict SPF record is lost that way. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access, Exim “accept hosts”, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer incoming relays.</source>
        <comment>kit-test.spf-refused!</comment>
        <translation>Così va persa la posta dei mittenti con un record SPF rigoroso. Incollare le righe del kit di riconoscimento per il server e i suoi filtri: Postfix check_client_access, Exim “accept hosts”, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer incoming relays.</translation>
    </message>
    <message>
        <source>A sender that was never seen was taken at once.</source>
        <comment>kit-test.no-greylist</comment>
        <translation>Un mittente mai visto è stato accettato subito.</translation>
    </message>
    <message>
        <source>Nothing was greylisted, but many servers exempt postmaster by themselves.</source>
        <comment>kit-test.greylist-unproved</comment>
        <translation>Nulla è stato sottoposto a greylisting, ma molti server esentano postmaster per conto loro.</translation>
    </message>
    <message>
        <source>Name an ordinary address of the domain to be sure.</source>
        <comment>kit-test.greylist-unproved!</comment>
        <translation>Per esserne certi, indicare un normale indirizzo del dominio.</translation>
    </message>
    <message>
        <source>It greylists this backup: {text}</source>
        <comment>kit-test.greylisted</comment>
        <translation>Applica il greylisting a questo server di riserva: {text}</translation>
    </message>
    <message>
        <source>After an outage all mail comes later than it need. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access and postscreen_access_list, Exim “accept hosts”, rspamd settings.conf, hMailServer greylisting white list.</source>
        <comment>kit-test.greylisted!</comment>
        <translation>Dopo un’interruzione tutta la posta arriva più tardi del necessario. Incollare le righe del kit di riconoscimento per il server e i suoi filtri: Postfix check_client_access e postscreen_access_list, Exim “accept hosts”, rspamd settings.conf, White listing del greylisting di hMailServer.</translation>
    </message>
    <message>
        <source>It took the mail for {address}: {text}</source>
        <comment>kit-test.delivered</comment>
        <translation>Ha accettato il messaggio per {address}: {text}</translation>
    </message>
    <message>
        <source>It refused the mail for {address}: {text}</source>
        <comment>kit-test.refused</comment>
        <translation>Ha rifiutato il messaggio per {address}: {text}</translation>
    </message>
    <message>
        <source>This is not about SPF, greylisting or limits, as far as its words tell. Does the address exist?</source>
        <comment>kit-test.refused!</comment>
        <translation>A giudicare dalla risposta, non si tratta di SPF, greylisting o limiti. L’indirizzo esiste?</translation>
    </message>
    <message>
        <source>It cannot take the mail for {address} just now: {text}</source>
        <comment>kit-test.put-off</comment>
        <translation>Al momento non può accettare il messaggio per {address}: {text}</translation>
    </message>
    <message>
        <source>It limits this backup, and took nothing now: {text}</source>
        <comment>kit-test.limited-at-once</comment>
        <translation>Limita questo server di riserva, e ora non ha accettato nulla: {text}</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited-at-once!</comment>
        <translation>Dopo un’interruzione la posta in attesa arriva con il contagocce. Incollare le righe del kit di riconoscimento per il server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” e smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited!</comment>
        <translation>Dopo un’interruzione la posta in attesa arriva con il contagocce. Incollare le righe del kit di riconoscimento per il server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” e smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.cut!</comment>
        <translation>Dopo un’interruzione la posta in attesa arriva con il contagocce. Incollare le righe del kit di riconoscimento per il server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” e smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.raised</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>Still so: {what:sentence}</source>
        <comment>alert.subject.reminder</comment>
        <translation>Ancora in corso: {what:sentence}</translation>
    </message>
    <message>
        <source>It is over: {what:sentence}</source>
        <comment>alert.subject.resolved</comment>
        <translation>Risolto: {what:sentence}</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.summary</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>This was the state, and it is over: {what:sentence}</source>
        <comment>alert.resolved</comment>
        <translation>La situazione era questa, e ora è risolta: {what:sentence}</translation>
    </message>
    <message>
        <source>Severity: {severity:sentence}. Since {since:time}. Code: {code}.</source>
        <comment>alert.details</comment>
        <translation>Gravità: {severity:sentence}. Inizio: {since:time}. Codice: {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warnings have the same cause.</source>
        <comment>alert.more#more</comment>
        <translation>
            <numerusform>%n altro avviso ha la stessa causa.</numerusform>
            <numerusform>Altri %n avvisi hanno la stessa causa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restante on {hostname}</source>
        <comment>alert.from-name</comment>
        <translation>Restante su {hostname}</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it. Who has taken note can say so there (restantectl warnings acknowledge {cause}), then there are no reminders.</source>
        <comment>alert.footer</comment>
        <translation>Questo è un messaggio automatico del server di posta di riserva {hostname}; nessuno legge le risposte. Chi ne ha preso atto può dirlo là (restantectl warnings acknowledge {cause}), e allora non ci saranno promemoria.</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it.</source>
        <comment>alert.footer-only</comment>
        <translation>Questo è un messaggio automatico del server di posta di riserva {hostname}; nessuno legge le risposte.</translation>
    </message>
    <message>
        <source>Test alert of {hostname}: {code}</source>
        <comment>alert.test-subject</comment>
        <translation>Segnalazione di prova di {hostname}: {code}</translation>
    </message>
    <message>
        <source>This is a test alert of the backup mail server {hostname}. Confirm that it arrived by giving this code there: {code} (restantectl alerts confirm {way} {code}). It is good for one day.</source>
        <comment>alert.test</comment>
        <translation>Questa è una segnalazione di prova del server di posta di riserva {hostname}. Per confermare che è arrivata, inserire là questo codice: {code} (restantectl alerts confirm {way} {code}). Il codice vale un giorno.</translation>
    </message>
    <message>
        <source>Look at the warnings in Restante, or with: restantectl warnings list</source>
        <comment>alerts.summary!</comment>
        <translation>Guardare gli avvisi in Restante, oppure con: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nobody has confirmed that alerts arrive at {way}.</source>
        <comment>alerts.not-proved</comment>
        <translation>Nessuno ha confermato che le segnalazioni arrivano a {way}.</translation>
    </message>
    <message>
        <source>Send a test alert there and confirm the code that it brings: restantectl alerts test {way}</source>
        <comment>alerts.not-proved!</comment>
        <translation>Inviare lì una segnalazione di prova e confermare il codice che contiene: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>Alerts to {way} have not been deliverable since {since:time}: {reason:sentence}</source>
        <comment>alerts.cannot-send</comment>
        <translation>Le segnalazioni a {way} non si riescono a consegnare (inizio: {since:time}): {reason:sentence}</translation>
    </message>
    <message>
        <source>Mend it or choose another address, then send a test alert: restantectl alerts test {way}</source>
        <comment>alerts.cannot-send!</comment>
        <translation>Risolvere il problema o scegliere un altro indirizzo, poi inviare una segnalazione di prova: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>The server answered with HTTP status {status}.</source>
        <comment>alerts.web-status</comment>
        <translation>Il server ha risposto con lo stato HTTP {status}.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <comment>alerts.no-address</comment>
        <translation>Non è stato possibile risolvere il nome {host}.</translation>
    </message>
    <message>
        <source>No reply that could be used came from {host} ({detail}).</source>
        <comment>alerts.no-reply</comment>
        <translation>Da {host} non è arrivata nessuna risposta utilizzabile ({detail}).</translation>
    </message>
    <message>
        <source>There is no password of the name that the configuration gives.</source>
        <comment>alerts.no-secret</comment>
        <translation>Non c’è nessuna password con il nome indicato nella configurazione.</translation>
    </message>
    <message>
        <source>There is no such way of alerts: {way}</source>
        <comment>alerts.no-such-way</comment>
        <translation>Questa via per le segnalazioni non esiste: {way}</translation>
    </message>
    <message>
        <source>Give an address of alerts.email, or webhook.</source>
        <comment>alerts.no-such-way!</comment>
        <translation>Indicare un indirizzo di alerts.email, oppure webhook.</translation>
    </message>
    <message>
        <source>The mail of {way} goes through a mail server behind this backup; nobody would be told while that does not answer.</source>
        <comment>alerts.behind-primary</comment>
        <translation>La posta di {way} passa da un server di posta che sta dietro questo server di riserva; finché quello non risponde nessuno verrebbe avvisato.</translation>
    </message>
    <message>
        <source>Choose an address at another provider.</source>
        <comment>alerts.behind-primary!</comment>
        <translation>Scegliere un indirizzo presso un altro provider.</translation>
    </message>
    <message>
        <source>Too many test alerts were sent there. Wait ten minutes.</source>
        <comment>alerts.too-many-tests</comment>
        <translation>Lì sono state inviate troppe segnalazioni di prova. Attendere dieci minuti.</translation>
    </message>
    <message>
        <source>There is no test alert to confirm for {way}, or its code is too old.</source>
        <comment>alerts.no-test</comment>
        <translation>Per {way} non c’è nessuna segnalazione di prova da confermare, oppure il suo codice è troppo vecchio.</translation>
    </message>
    <message>
        <source>Send one first: restantectl alerts test {way}</source>
        <comment>alerts.no-test!</comment>
        <translation>Inviarne prima una: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>This is not the code that was sent to {way} last.</source>
        <comment>alerts.wrong-code</comment>
        <translation>Questo non è l’ultimo codice inviato a {way}.</translation>
    </message>
    <message>
        <source>No warning of this cause is open: {cause}</source>
        <comment>warnings.no-such-cause</comment>
        <translation>Nessun avviso aperto ha questa causa: {cause}</translation>
    </message>
    <message>
        <source>See the open ones with: restantectl warnings list</source>
        <comment>warnings.no-such-cause!</comment>
        <translation>Per vedere quelli aperti: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nothing needs to be done: there are no warnings.</source>
        <comment>ctl.no-warnings</comment>
        <translation>Non occorre fare nulla: non ci sono avvisi.</translation>
    </message>
    <message>
        <source>Acknowledged at {at:time}: no reminders.</source>
        <comment>ctl.warning-acknowledged</comment>
        <translation>Presa d’atto: {at:time}; nessun promemoria.</translation>
    </message>
    <message>
        <source>Snoozed until {until:time}.</source>
        <comment>ctl.warning-snoozed</comment>
        <translation>Posticipato (fine: {until:time}).</translation>
    </message>
    <message>
        <source>Acknowledged: {cause}. Nobody is reminded until it becomes worse or is over.</source>
        <comment>ctl.acknowledged</comment>
        <translation>Presa d’atto: {cause}. Non ci saranno promemoria finché non peggiora o non finisce.</translation>
    </message>
    <message>
        <source>Snoozed for {seconds:duration}: {cause}.</source>
        <comment>ctl.snoozed</comment>
        <translation>Posticipato per {seconds:duration}: {cause}.</translation>
    </message>
    <message>
        <source>Reminders of {cause} go out again.</source>
        <comment>ctl.not-snoozed</comment>
        <translation>Per {cause} i promemoria vengono inviati di nuovo.</translation>
    </message>
    <message>
        <source>Alerts go to the desktop only. Other ways: alerts.email and alerts.webhook in the configuration.</source>
        <comment>ctl.no-ways</comment>
        <translation>Le segnalazioni arrivano solo sul desktop. Altre vie: alerts.email e alerts.webhook nella configurazione.</translation>
    </message>
    <message>
        <source>proved</source>
        <comment>ctl.way-proved</comment>
        <translation>confermata</translation>
    </message>
    <message>
        <source>not proved</source>
        <comment>ctl.way-not-proved</comment>
        <translation>non confermata</translation>
    </message>
    <message>
        <source>A test alert is on its way to {way}. Confirm its code: restantectl alerts confirm {way} CODE</source>
        <comment>ctl.test-sent</comment>
        <translation>Una segnalazione di prova è in viaggio verso {way}. Confermare il suo codice: restantectl alerts confirm {way} CODICE</translation>
    </message>
    <message>
        <source>{way} is proved: alerts arrive there.</source>
        <comment>ctl.way-confirmed</comment>
        <translation>{way} è confermata: le segnalazioni arrivano.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by {seconds:duration} at {at:time}.</source>
        <comment>clock.set-back</comment>
        <translation>L’orologio di questo computer è stato spostato indietro di {seconds:duration} (data e ora: {at:time}).</translation>
    </message>
    <message>
        <source>This computer slept, or its clock was set forward, for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>clock.set-forward</comment>
        <translation>Questo computer è rimasto in sospensione, oppure il suo orologio è stato spostato avanti, per {seconds:duration} (fine: {at:time}). In sospensione non accetta posta.</translation>
    </message>
    <message>
        <source>Check the date, and that the clock is set by the network (NTP).</source>
        <comment>clock.set-back!</comment>
        <translation>Controllare la data, e che l’orologio sia regolato dalla rete (NTP).</translation>
    </message>
    <message>
        <source>Check the date, that the clock is set by the network (NTP), and that the computer does not go to sleep.</source>
        <comment>clock.set-forward!</comment>
        <translation>Controllare la data, che l’orologio sia regolato dalla rete (NTP) e che il computer non vada in sospensione.</translation>
    </message>
    <message>
        <source>Mail for {domain} has been waiting for {oldestSeconds:duration}, although {host} answers.</source>
        <comment>spool.late-mail</comment>
        <translation>La posta per {domain} attende da {oldestSeconds:duration}, benché {host} risponda.</translation>
    </message>
    <message>
        <source>See in the queue what {host} says to it.</source>
        <comment>spool.late-mail!</comment>
        <translation>Controllare nella coda che cosa risponde {host}.</translation>
    </message>
    <message>
        <source>{path}: mail to {value} goes through a mail server behind this backup; nobody would be told while it does not answer.</source>
        <comment>config.alerts-behind-primary</comment>
        <translation>{path}: la posta per {value} passa da un server di posta che sta dietro questo server di riserva; finché quello non risponde nessuno verrebbe avvisato.</translation>
    </message>
    <message>
        <source>Give an address at another provider, such as a private one.</source>
        <comment>config.alerts-behind-primary!</comment>
        <translation>Indicare un indirizzo presso un altro provider, per esempio uno personale.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form https://host/path.</source>
        <comment>config.bad-web-url</comment>
        <translation>{path}: “{value}” non ha la forma https://host/percorso.</translation>
    </message>
    <message>
        <source>{path}: the topic is missing at the end of {value}.</source>
        <comment>config.no-topic</comment>
        <translation>{path}: alla fine di {value} manca l’argomento (topic).</translation>
    </message>
    <message>
        <source>{path}: the secret would go to {value} in the clear.</source>
        <comment>config.token-in-clear</comment>
        <translation>{path}: il segreto arriverebbe in chiaro a {value}.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <comment>config.token-in-clear!</comment>
        <translation>Usare https://.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time of the day such as &quot;22:00&quot;.</source>
        <comment>config.bad-time-of-day</comment>
        <translation>{path}: “{value}” non è un’ora del giorno come &quot;22:00&quot;.</translation>
    </message>
    <message>
        <source>{host} refused the connection: no web server runs there.</source>
        <comment>web.refused</comment>
        <translation>{host} ha rifiutato la connessione: lì non è in funzione nessun server web.</translation>
    </message>
    <message>
        <source>{host} does not give the page that was asked for.</source>
        <comment>web.status</comment>
        <translation>{host} non fornisce la pagina richiesta.</translation>
    </message>
    <message>
        <source>What {host} answers is no web page.</source>
        <comment>web.not-http</comment>
        <translation>Ciò che {host} risponde non è una pagina web.</translation>
    </message>
    <message>
        <source>{host} answers with far more than can be meant.</source>
        <comment>web.too-long</comment>
        <translation>{host} risponde con molti più dati del previsto.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <comment>web.bad-url</comment>
        <translation>Questo non è l’indirizzo di una pagina web.</translation>
    </message>
    <message>
        <source>The MX records of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.mx</comment>
        <translation>I record MX di {domain} sono cambiati. Prima: {before:sentence}. Ora: {after:sentence}.</translation>
    </message>
    <message>
        <source>If you or your DNS provider changed them, all is well. If nobody did, ask your DNS provider at once: whoever can change these records can have your mail.</source>
        <comment>drift.mx!</comment>
        <translation>Se li ha modificati qualcuno dell’azienda o il provider DNS, va tutto bene. Se non è stato nessuno, chiedere subito al provider DNS: chi può modificare questi record può ricevere la posta dell’azienda.</translation>
    </message>
    <message>
        <source>Other name servers answer for {domain}. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.name-servers</comment>
        <translation>Per {domain} rispondono altri name server. Prima: {before:sentence}. Ora: {after:sentence}.</translation>
    </message>
    <message>
        <source>If the domain moved to another DNS provider, all is well. If nobody moved it, ask your registrar at once.</source>
        <comment>drift.name-servers!</comment>
        <translation>Se il dominio è passato a un altro provider DNS, va tutto bene. Se nessuno lo ha spostato, chiedere subito al registrar.</translation>
    </message>
    <message>
        <source>The mail server {name} has other addresses. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.addresses</comment>
        <translation>Il server di posta {name} ha altri indirizzi. Prima: {before:sentence}. Ora: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your line or your server moved, all is well. If not, ask your DNS provider: mail goes to the new address.</source>
        <comment>drift.addresses!</comment>
        <translation>Se è cambiata la linea o è stato spostato il server, va tutto bene. Altrimenti chiedere al provider DNS: la posta va al nuovo indirizzo.</translation>
    </message>
    <message>
        <source>The name that belongs to the address {name} changed (PTR record). Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.pointer</comment>
        <translation>Il nome che appartiene all’indirizzo {name} è cambiato (record PTR). Prima: {before:sentence}. Ora: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your internet provider changed it without being asked, ask for the old name again: many receivers look at it.</source>
        <comment>drift.pointer!</comment>
        <translation>Se il provider internet lo ha cambiato senza che gli fosse chiesto, chiedere di ripristinare il vecchio nome: molti destinatari lo controllano.</translation>
    </message>
    <message>
        <source>The mail server {name} has another key in its certificate. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.certificate</comment>
        <translation>Il server di posta {name} ha un’altra chiave nel certificato. Prima: {before:sentence}. Ora: {after:sentence}.</translation>
    </message>
    <message>
        <source>This is usual when a certificate is renewed.</source>
        <comment>drift.certificate!</comment>
        <translation>È normale quando si rinnova un certificato.</translation>
    </message>
    <message>
        <source>The TLSA records of {name} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.tlsa</comment>
        <translation>I record TLSA di {name} sono cambiati. Prima: {before:sentence}. Ora: {after:sentence}.</translation>
    </message>
    <message>
        <source>If they were changed with the certificate, all is well.</source>
        <comment>drift.tlsa!</comment>
        <translation>Se sono stati cambiati insieme al certificato, va tutto bene.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.policy</comment>
        <translation>Il criterio MTA-STS di {domain} è cambiato. Prima: {before:sentence}. Ora: {after:sentence}.</translation>
    </message>
    <message>
        <source>Check that the policy still names this backup and your own mail server.</source>
        <comment>drift.policy!</comment>
        <translation>Controllare che il criterio indichi ancora questo server di riserva e il server di posta principale.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>drift.nothing</comment>
        <translation>nulla</translation>
    </message>
    <message>
        <source>{records}</source>
        <comment>drift.records</comment>
        <translation>{records}</translation>
    </message>
    <message>
        <source>Would be accepted now. The client would be told: {reply}</source>
        <comment>explain.accept</comment>
        <translation>Ora verrebbe accettato. Risposta al client: {reply}</translation>
    </message>
    <message>
        <source>Would be put off now; a mail server tries again by itself. The client would be told: {reply}</source>
        <comment>explain.defer</comment>
        <translation>Ora verrebbe rimandato a più tardi; un server di posta riprova da solo. Risposta al client: {reply}</translation>
    </message>
    <message>
        <source>Would be refused now. The client would be told: {reply}</source>
        <comment>explain.refuse</comment>
        <translation>Ora verrebbe rifiutato. Risposta al client: {reply}</translation>
    </message>
    <message>
        <source>The address asks that the mail goes on from here to another server, as “user%other@domain” does. That is never done.</source>
        <comment>admission.routing-denied</comment>
        <translation>L’indirizzo chiede che la posta prosegua da qui verso un altro server, come in “utente%altro@dominio”. Questo non viene mai fatto.</translation>
    </message>
    <message>
        <source>Set `acceptance` of the domain to `adaptive`, so that senders use the preferred mail server while it works.</source>
        <comment>acceptance.always!</comment>
        <translation>Impostare `acceptance` del dominio su `adaptive`, così che i mittenti usino il server di posta preferito finché funziona bene.</translation>
    </message>
    <message>
        <source>Mail is taken because no preferred mail server of the domain is known to work.</source>
        <comment>acceptance.not-healthy</comment>
        <translation>La posta viene accettata perché non risulta che un server di posta preferito del dominio funzioni bene.</translation>
    </message>
    <message>
        <source>As soon as the preferred mail server answers, senders are asked to use that one.</source>
        <comment>acceptance.not-healthy!</comment>
        <translation>Non appena il server di posta preferito risponde, ai mittenti viene chiesto di usare quello.</translation>
    </message>
    <message>
        <source>Senders are asked to use the preferred mail server of the domain, which works: mail for this domain is only taken here while that one is down.</source>
        <comment>acceptance.only-when-down</comment>
        <translation>Ai mittenti viene chiesto di usare il server di posta preferito del dominio, che funziona bene: qui la posta per questo dominio viene accettata solo quando quello non è disponibile.</translation>
    </message>
    <message>
        <source>It is taken while the preferred mail server does not answer, or with `acceptance` of the domain set to `adaptive` or `always`.</source>
        <comment>acceptance.only-when-down!</comment>
        <translation>Verrebbe accettato se il server di posta preferito non rispondesse, oppure con `acceptance` del dominio impostato su `adaptive` o `always`.</translation>
    </message>
    <message>
        <source>The sender has come back after the wait: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.retried</comment>
        <translation>Il mittente è tornato dopo l’attesa: evidentemente non riesce a raggiungere il server di posta preferito, perciò la sua posta viene accettata.</translation>
    </message>
    <message>
        <source>The sender has tried this recipient for the third time, from changing networks: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.third-try</comment>
        <translation>Il mittente ha provato per la terza volta con questo destinatario, da reti diverse: evidentemente non riesce a raggiungere il server di posta preferito, perciò la sua posta viene accettata.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has not tried here before: it is asked to use that one. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.first-seen</comment>
        <translation>Il server di posta preferito del dominio funziona bene e il mittente non ha mai provato qui: gli viene chiesto di usare quello. Se torna dopo {wait:duration}, la sua posta viene accettata.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.first-seen!</comment>
        <translation>Verrebbe accettato se il mittente tornasse, se il server di posta preferito non rispondesse, oppure con `acceptance` del dominio impostato su `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has come back too soon. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.too-soon</comment>
        <translation>Il server di posta preferito del dominio funziona bene e il mittente è tornato troppo presto. Se torna dopo {wait:duration}, la sua posta viene accettata.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back later, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-soon!</comment>
        <translation>Verrebbe accettato se il mittente tornasse più tardi, se il server di posta preferito non rispondesse, oppure con `acceptance` del dominio impostato su `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and this network has tried so many different senders and recipients lately that no more of them are remembered.</source>
        <comment>acceptance.too-many-tries</comment>
        <translation>Il server di posta preferito del dominio funziona bene, e questa rete ha provato di recente con così tanti mittenti e destinatari diversi che non se ne ricordano altri.</translation>
    </message>
    <message>
        <source>It is taken after some time (`acceptance.window`), from another network, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-many-tries!</comment>
        <translation>Verrebbe accettato dopo un certo tempo (`acceptance.window`), da un’altra rete, se il server di posta preferito non rispondesse, oppure con `acceptance` del dominio impostato su `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server answered a moment ago.</source>
        <comment>evidence.answers</comment>
        <translation>Il server di posta preferito ha risposto poco fa.</translation>
    </message>
    <message>
        <source>The preferred mail server has not been heard of for too long; it is asked now.</source>
        <comment>evidence.old</comment>
        <translation>Del server di posta preferito non si hanno notizie da troppo tempo; viene interrogato ora.</translation>
    </message>
    <message>
        <source>Restante has just started and has not heard of the preferred mail server yet.</source>
        <comment>evidence.just-started</comment>
        <translation>Restante è appena partito e non ha ancora notizie del server di posta preferito.</translation>
    </message>
    <message>
        <source>The preferred mail server failed a moment ago.</source>
        <comment>evidence.doubtful</comment>
        <translation>Il server di posta preferito ha dato un errore poco fa.</translation>
    </message>
    <message>
        <source>The preferred mail server is down.</source>
        <comment>evidence.down</comment>
        <translation>Il server di posta preferito non è disponibile.</translation>
    </message>
    <message>
        <source>The preferred mail server is just returning from an outage.</source>
        <comment>evidence.returning</comment>
        <translation>Il server di posta preferito è appena tornato dopo un’interruzione.</translation>
    </message>
    <message>
        <source>The preferred mail server is in maintenance.</source>
        <comment>evidence.maintenance</comment>
        <translation>Il server di posta preferito è in manutenzione.</translation>
    </message>
    <message>
        <source>The preferred mail server does not answer.</source>
        <comment>evidence.no-answer</comment>
        <translation>Il server di posta preferito non risponde.</translation>
    </message>
    <message>
        <source>The preferred mail server was very slow twice in a row.</source>
        <comment>evidence.slow</comment>
        <translation>Il server di posta preferito è stato molto lento per due volte di seguito.</translation>
    </message>
    <message>
        <source>The preferred mail server turns senders away before they can name a recipient.</source>
        <comment>evidence.turned-away</comment>
        <translation>Il server di posta preferito respinge i mittenti prima che possano indicare un destinatario.</translation>
    </message>
    <message>
        <source>The preferred mail server puts off most mail, whoever sends it.</source>
        <comment>evidence.defers-recipients</comment>
        <translation>Il server di posta preferito rimanda a più tardi la maggior parte della posta, chiunque la invii.</translation>
    </message>
    <message>
        <source>There are more alerts than may be sent in an hour. Not told one by one: new warnings: {raised} (problems: {problems}), warnings that are over: {resolved}. Open now in all: {open}.</source>
        <comment>alerts.summary</comment>
        <translation>Ci sono più segnalazioni di quante se ne possano inviare in un’ora. Non comunicati singolarmente: avvisi nuovi: {raised} (di cui problemi: {problems}), avvisi conclusi: {resolved}. Aperti ora in tutto: {open}.</translation>
    </message>
    <message>
        <source>The mail server of the address refused the alert: {text}</source>
        <comment>alerts.mail-refused</comment>
        <translation>Il server di posta dell’indirizzo ha rifiutato la segnalazione: {text}</translation>
    </message>
    <message>
        <source>The alert is still waiting to be sent.</source>
        <comment>alerts.mail-waits</comment>
        <translation>La segnalazione è ancora in attesa di essere inviata.</translation>
    </message>
    <message>
        <source>{path}: {value} is encrypted from the start; leave `startTls` out.</source>
        <comment>config.tls-twice</comment>
        <translation>{path}: {value} è cifrato fin dall’inizio; togliere `startTls`.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-defer!</comment>
        <translation>Verrebbe accettato se il server di posta principale tornasse disponibile e conoscesse l’indirizzo, se un elenco lo contenesse, oppure con un altro valore di `unknownRecipients` del dominio.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-refuse!</comment>
        <translation>Verrebbe accettato se il server di posta principale tornasse disponibile e conoscesse l’indirizzo, se un elenco lo contenesse, oppure con un altro valore di `unknownRecipients` del dominio.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, or when a list of the domain names it; with a complete list other addresses would be refused.</source>
        <comment>directory.never-seen!</comment>
        <translation>Verrebbe accettato se il server di posta principale tornasse disponibile e conoscesse l’indirizzo, oppure se un elenco del dominio lo contenesse; con un elenco completo gli altri indirizzi verrebbero rifiutati.</translation>
    </message>
    <message numerus="yes">
        <source>Complete list of %n addresses, but read {age:duration} ago, and a list is trusted for a week only</source>
        <comment>directory.known-old#addresses</comment>
        <translation>
            <numerusform>Elenco completo di %n indirizzo, ma letto {age:duration} fa, e un elenco vale solo una settimana</numerusform>
            <numerusform>Elenco completo di %n indirizzi, ma letto {age:duration} fa, e un elenco vale solo una settimana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {place} there are only %n addresses of {domain} now; in use: {before}. That is doubted, so nothing was changed.</source>
        <comment>directory.source-shrunk#addresses</comment>
        <translation>
            <numerusform>In {place} ora c’è solo %n indirizzo di {domain}, mentre quelli in uso sono {before}. Il calo è sospetto, perciò non è stato modificato nulla.</numerusform>
            <numerusform>In {place} ora ci sono solo %n indirizzi di {domain}, mentre quelli in uso sono {before}. Il calo è sospetto, perciò non è stato modificato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of it: disabled accounts: {disabled}, addresses of other domains: {foreign}, references to other servers: {referrals}.</source>
        <comment>ctl.source-left-out</comment>
        <translation>Esclusi: account disattivati: {disabled}, indirizzi di altri domini: {foreign}, rimandi ad altri server: {referrals}.</translation>
    </message>
    <message>
        <source>The password “{detail}” for {place} is not there: restantectl secret set &quot;{detail}&quot;</source>
        <comment>directory.ldap-no-password</comment>
        <translation>Manca la password “{detail}” per {place}: restantectl secret set &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>learned too long ago</source>
        <comment>address.state.unknown</comment>
        <translation>dato troppo vecchio</translation>
    </message>
    <message>
        <source>An hour is usual. So short a TTL helps during a move; else it only makes mail depend on the name servers answering at every moment.</source>
        <comment>MX-119!</comment>
        <translation>Di solito si usa un’ora. Un TTL così breve è utile durante un trasloco; altrimenti fa solo dipendere la posta dal fatto che i name server rispondano in ogni momento.</translation>
    </message>
    <message>
        <source>Let them pass port 25 on without changing the client&apos;s IP address (no source NAT). Else limits, SPF and block lists hit everybody or nobody.</source>
        <comment>NET-305!</comment>
        <translation>Fare in modo che inoltrino la porta 25 senza cambiare l’indirizzo di chi si connette (nessun NAT sull’origine). Altrimenti limiti, SPF e blocklist colpiscono tutti o nessuno.</translation>
    </message>
    <message>
        <source>No connection has come from a public address since {since:time}.</source>
        <comment>doctor.public-not-seen</comment>
        <translation>Nessuna connessione da un indirizzo pubblico (in ascolto da: {since:time}).</translation>
    </message>
    <message>
        <source>Your mail server {primary} relays mail from here to any domain.</source>
        <comment>REL-408</comment>
        <translation>Il server di posta {primary} inoltra la posta che arriva da qui verso qualsiasi dominio.</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <comment>doctor.policy-unreachable</comment>
        <translation>Non è stato possibile scaricare il criterio.</translation>
    </message>
    <message>
        <source>The text of the policy does not keep to the rules.</source>
        <comment>doctor.policy-bad</comment>
        <translation>Il testo del criterio non rispetta le regole.</translation>
    </message>
    <message>
        <source>The address of the web server of the policy could not be looked up just now.</source>
        <comment>doctor.policy-not-looked-up</comment>
        <translation>Al momento non si riesce a risolvere l’indirizzo del server web del criterio.</translation>
    </message>
    <message>
        <source>There is no web server {host}, where the policy is looked for.</source>
        <comment>policy.no-host</comment>
        <translation>Il server web {host}, su cui viene cercato il criterio, non esiste.</translation>
    </message>
    <message>
        <source>The policy is not made of lines with a name, a colon and a value.</source>
        <comment>policy.not-text</comment>
        <translation>Il criterio non è fatto di righe con nome, due punti e valore.</translation>
    </message>
    <message>
        <source>The policy does not say “version: STSv1”.</source>
        <comment>policy.bad-version</comment>
        <translation>Il criterio non contiene “version: STSv1”.</translation>
    </message>
    <message>
        <source>The mode of the policy is none of enforce, testing and none.</source>
        <comment>policy.bad-mode</comment>
        <translation>Il mode del criterio non è né enforce né testing né none.</translation>
    </message>
    <message>
        <source>The max_age of the policy is missing, or no number of seconds up to a year.</source>
        <comment>policy.bad-max-age</comment>
        <translation>Il max_age del criterio manca, oppure non è un numero di secondi fino a un anno.</translation>
    </message>
    <message>
        <source>The policy names no mail server (mx).</source>
        <comment>policy.no-mx</comment>
        <translation>Il criterio non indica nessun server di posta (mx).</translation>
    </message>
    <message>
        <source>The policy names a mail server (mx) that is no host name.</source>
        <comment>policy.bad-mx</comment>
        <translation>Il criterio indica un server di posta (mx) che non è un nome host.</translation>
    </message>
    <message>
        <source>The outcome of finished mail is one of these words: delivered, refused, expired, removed.</source>
        <comment>history.bad-outcome</comment>
        <translation>L’esito della posta conclusa è una di queste parole: delivered (consegnata), refused (rifiutata), expired (scaduta), removed (rimossa).</translation>
    </message>
    <message>
        <source>Start it (systemctl start restanted), or name its socket.</source>
        <comment>ipc.no-service!</comment>
        <translation>Avviarlo (systemctl start restanted) oppure indicare il suo socket.</translation>
    </message>
    <message>
        <source>Mail from your own networks (local_addrs) is judged by the first foreign client in its Received lines, too: that is what the module is made for. Every filter still looks at it; only greylisting and rate limits do not delay a second time what has already waited here.</source>
        <comment>kit.rspamd.local</comment>
        <translation>Anche la posta dalle reti interne (local_addrs) viene giudicata in base al primo client esterno nelle sue righe Received: il modulo serve proprio a questo. Nulla passa oltre i filtri senza esame; soltanto greylisting e limiti di frequenza non intervengono di nuovo su ciò che ha atteso qui.</translation>
    </message>
    <message numerus="yes">
        <source>It limits this backup: after %n mails (connections: {connections}, time: {seconds:duration}) it said: {text}</source>
        <comment>kit-test.limited#mails</comment>
        <translation>
            <numerusform>Limita questo server di riserva. Risposta dopo %n messaggio (connessioni: {connections}, durata: {seconds:duration}): {text}</numerusform>
            <numerusform>Limita questo server di riserva. Risposta dopo %n messaggi (connessioni: {connections}, durata: {seconds:duration}): {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hung up after %n mails (connections: {connections}, time: {seconds:duration}).</source>
        <comment>kit-test.cut#mails</comment>
        <translation>
            <numerusform>Ha chiuso la connessione dopo %n messaggio (connessioni: {connections}, durata: {seconds:duration}).</numerusform>
            <numerusform>Ha chiuso la connessione dopo %n messaggi (connessioni: {connections}, durata: {seconds:duration}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %n mails (connections: {connections}, time: {seconds:duration}) and turned none away.</source>
        <comment>kit-test.no-limits#mails</comment>
        <translation>
            <numerusform>Ha accettato %n messaggio (connessioni: {connections}, durata: {seconds:duration}) e non ha respinto nulla.</numerusform>
            <numerusform>Ha accettato %n messaggi (connessioni: {connections}, durata: {seconds:duration}) e non ne ha respinto nessuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Restante was built without metrics: nothing can answer at the address for them.</source>
        <comment>metrics.not-built</comment>
        <translation>Questa versione di Restante è stata compilata senza il supporto per le metriche: al loro indirizzo non può rispondere nulla.</translation>
    </message>
    <message>
        <source>Another program reads the mail store just now, so bytes of the address may still be in the write-ahead log of its database. End that program and erase the address again.</source>
        <comment>ctl.not-overwritten</comment>
        <translation>Al momento un altro programma legge l’archivio della posta, perciò nel log del suo database (WAL) possono esserci ancora byte dell’indirizzo. Chiudere quel programma e ripetere la cancellazione.</translation>
    </message>
    <message>
        <source>still going on</source>
        <comment>ctl.outage-lasts</comment>
        <translation>ancora in corso</translation>
    </message>
    <message numerus="yes">
        <source>and %n more changes</source>
        <comment>config.change.more#more</comment>
        <translation>
            <numerusform>e %n altra modifica</numerusform>
            <numerusform>e altre %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>{what:sentence}: {after} (new)</source>
        <comment>config.change.added</comment>
        <translation>{what:sentence}: {after} (nuovo)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} (taken out)</source>
        <comment>config.change.removed</comment>
        <translation>{what:sentence}: {before} (tolto)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} → {after}</source>
        <comment>config.change.changed</comment>
        <translation>{what:sentence}: {before} → {after}</translation>
    </message>
    <message>
        <source>{what:sentence}: on</source>
        <comment>config.change.on</comment>
        <translation>{what:sentence}: attivo</translation>
    </message>
    <message>
        <source>{what:sentence}: off</source>
        <comment>config.change.off</comment>
        <translation>{what:sentence}: disattivato</translation>
    </message>
    <message>
        <source>{what:sentence}: added</source>
        <comment>config.change.item-added</comment>
        <translation>{what:sentence}: aggiunto</translation>
    </message>
    <message>
        <source>{what:sentence}: removed</source>
        <comment>config.change.item-removed</comment>
        <translation>{what:sentence}: rimosso</translation>
    </message>
    <message>
        <source>Set by {by}</source>
        <comment>config.origin.set</comment>
        <translation>Impostata da {by}</translation>
    </message>
    <message>
        <source>Restored by {by}</source>
        <comment>config.origin.restored</comment>
        <translation>Ripristinata da {by}</translation>
    </message>
    <message>
        <source>Read from the file for {by}</source>
        <comment>config.origin.found</comment>
        <translation>Letta dal file per {by}</translation>
    </message>
    <message>
        <source>Edited in the file, nobody knows by whom</source>
        <comment>config.origin.found-alone</comment>
        <translation>Modificata nel file, non si sa da chi</translation>
    </message>
    <message>
        <source>There is no version {version} of the configuration any more.</source>
        <comment>config.no-such-version</comment>
        <translation>La versione {version} della configurazione non esiste più.</translation>
    </message>
    <message>
        <source>See those that are kept with: restantectl config versions</source>
        <comment>config.no-such-version!</comment>
        <translation>Quelle conservate si vedono con: restantectl config versions</translation>
    </message>
    <message>
        <source>It ended {ends:time}.</source>
        <comment>certificate.expired</comment>
        <translation>È scaduto {ends:time}.</translation>
    </message>
    <message>
        <source>It is not valid before {begins:time}.</source>
        <comment>certificate.not-yet</comment>
        <translation>Non è valido prima di {begins:time}.</translation>
    </message>
    <message>
        <source>It is not for the name of this server, {hostname}.</source>
        <comment>certificate.other-name</comment>
        <translation>Non è per il nome di questo server, {hostname}.</translation>
    </message>
    <message>
        <source>It is self-signed: mail is encrypted on its way, but nobody can prove by it that this server is yours. Most senders accept that.</source>
        <comment>certificate.self-signed</comment>
        <translation>È autofirmato: la posta viaggia cifrata, ma nessuno può provare con esso che questo server è vostro. Alla maggior parte dei mittenti basta.</translation>
    </message>
    <message>
        <source>The certificate could not be kept in {file}: {reason}</source>
        <comment>certificate.not-kept</comment>
        <translation>Il certificato non si è potuto salvare in {file}: {reason}</translation>
    </message>
    <message>
        <source>The earlier configuration is in use again.</source>
        <comment>ctl.config-restored</comment>
        <translation>La configurazione precedente è di nuovo in uso.</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>ctl.config-current</comment>
        <translation>in uso</translation>
    </message>
    <message>
        <source>What changed cannot be said: the one before it is not kept.</source>
        <comment>ctl.config-first</comment>
        <translation>Che cosa è cambiato non si può dire: quella precedente non è conservata.</translation>
    </message>
    <message>
        <source>No configuration was kept yet.</source>
        <comment>ctl.no-config-versions</comment>
        <translation>Nessuna configurazione è ancora conservata.</translation>
    </message>
    <message>
        <source>Written to {file}: {bytes:size}. Read it before you give it away.</source>
        <comment>ctl.bundle-written</comment>
        <translation>Scritto in {file}: {bytes:size}. Leggetelo prima di darlo ad altri.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <comment>config.key.hostname</comment>
        <translation>Nome di questo server</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen</comment>
        <translation>Dove si riceve la posta</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen.address</comment>
        <translation>Dove si riceve la posta</translation>
    </message>
    <message>
        <source>Certificate {item}</source>
        <comment>config.key.certificates</comment>
        <translation>Certificato {item}</translation>
    </message>
    <message>
        <source>File of the certificate {item}</source>
        <comment>config.key.certificates.file</comment>
        <translation>File del certificato {item}</translation>
    </message>
    <message>
        <source>Key of the certificate {item}</source>
        <comment>config.key.certificates.key</comment>
        <translation>Chiave del certificato {item}</translation>
    </message>
    <message>
        <source>Protected domain {item}</source>
        <comment>config.key.domains</comment>
        <translation>Dominio protetto {item}</translation>
    </message>
    <message>
        <source>Name of the domain {item}</source>
        <comment>config.key.domains.name</comment>
        <translation>Nome del dominio {item}</translation>
    </message>
    <message>
        <source>Further names of {item}</source>
        <comment>config.key.domains.aliases</comment>
        <translation>Altri nomi di {item}</translation>
    </message>
    <message>
        <source>Mail servers of {item}</source>
        <comment>config.key.domains.primaries</comment>
        <translation>Server di posta di {item}</translation>
    </message>
    <message>
        <source>When mail for {item} is taken</source>
        <comment>config.key.domains.acceptance</comment>
        <translation>Quando si riceve la posta per {item}</translation>
    </message>
    <message>
        <source>Unknown recipients at {item}</source>
        <comment>config.key.domains.unknownRecipients</comment>
        <translation>Destinatari sconosciuti di {item}</translation>
    </message>
    <message>
        <source>Upper and lower case in addresses of {item}</source>
        <comment>config.key.domains.caseMatters</comment>
        <translation>Maiuscole e minuscole negli indirizzi di {item}</translation>
    </message>
    <message>
        <source>Addresses with a plus sign at {item}</source>
        <comment>config.key.domains.plusAddressing</comment>
        <translation>Indirizzi con il segno più di {item}</translation>
    </message>
    <message>
        <source>Encryption towards the mail server of {item}</source>
        <comment>config.key.domains.tls</comment>
        <translation>Cifratura verso il server di posta di {item}</translation>
    </message>
    <message>
        <source>Name in the certificate of the mail server of {item}</source>
        <comment>config.key.domains.tlsName</comment>
        <translation>Nome nel certificato del server di posta di {item}</translation>
    </message>
    <message>
        <source>Encryption from the start towards the mail server of {item}</source>
        <comment>config.key.domains.implicitTls</comment>
        <translation>Cifratura dall’inizio verso il server di posta di {item}</translation>
    </message>
    <message>
        <source>Trusted keys of the mail server of {item}</source>
        <comment>config.key.domains.tlsPins</comment>
        <translation>Chiavi fidate del server di posta di {item}</translation>
    </message>
    <message>
        <source>Login at the mail server of {item}</source>
        <comment>config.key.domains.auth</comment>
        <translation>Accesso al server di posta di {item}</translation>
    </message>
    <message>
        <source>Original sender shown to the mail server of {item} (XCLIENT)</source>
        <comment>config.key.domains.xclient</comment>
        <translation>Mittente originale mostrato al server di posta di {item} (XCLIENT)</translation>
    </message>
    <message>
        <source>Own address towards the mail server of {item}</source>
        <comment>config.key.domains.sourceAddress</comment>
        <translation>Indirizzo proprio verso il server di posta di {item}</translation>
    </message>
    <message>
        <source>Where senders reach the mail server of {item}</source>
        <comment>config.key.domains.probeAddress</comment>
        <translation>Dove i mittenti raggiungono il server di posta di {item}</translation>
    </message>
    <message>
        <source>List of addresses of {item}</source>
        <comment>config.key.domains.directory.file</comment>
        <translation>Elenco di indirizzi di {item}</translation>
    </message>
    <message>
        <source>List of addresses of {item} is complete</source>
        <comment>config.key.domains.directory.fileComplete</comment>
        <translation>L’elenco di indirizzi di {item} è completo</translation>
    </message>
    <message>
        <source>How often the list of {item} is read</source>
        <comment>config.key.domains.directory.refresh</comment>
        <translation>Ogni quanto si legge l’elenco di {item}</translation>
    </message>
    <message>
        <source>Directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.url</comment>
        <translation>Server di directory di {item}</translation>
    </message>
    <message>
        <source>Encryption to the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.startTls</comment>
        <translation>Cifratura verso il server di directory di {item}</translation>
    </message>
    <message>
        <source>Search base in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.base</comment>
        <translation>Base di ricerca nella directory di {item}</translation>
    </message>
    <message>
        <source>Login at the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.bindDn</comment>
        <translation>Accesso al server di directory di {item}</translation>
    </message>
    <message>
        <source>Password for the directory server of {item} (its name)</source>
        <comment>config.key.domains.directory.ldap.secret</comment>
        <translation>Password del server di directory di {item} (il suo nome)</translation>
    </message>
    <message>
        <source>Filter for the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.filter</comment>
        <translation>Filtro per la directory di {item}</translation>
    </message>
    <message>
        <source>Fields with addresses in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.attributes</comment>
        <translation>Campi con indirizzi nella directory di {item}</translation>
    </message>
    <message>
        <source>Directory of {item} is complete</source>
        <comment>config.key.domains.directory.ldap.complete</comment>
        <translation>La directory di {item} è completa</translation>
    </message>
    <message>
        <source>How often the directory of {item} is read</source>
        <comment>config.key.domains.directory.ldap.refresh</comment>
        <translation>Ogni quanto si legge la directory di {item}</translation>
    </message>
    <message>
        <source>Trusted issuers for the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.caFile</comment>
        <translation>Emittenti fidati per il server di directory di {item}</translation>
    </message>
    <message>
        <source>Entries at once from the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.pageSize</comment>
        <translation>Voci alla volta dalla directory di {item}</translation>
    </message>
    <message>
        <source>Who is told of delays of mail to {item}</source>
        <comment>config.key.domains.notices.delay</comment>
        <translation>Chi viene avvisato dei ritardi della posta per {item}</translation>
    </message>
    <message>
        <source>When senders to {item} are told of a delay</source>
        <comment>config.key.domains.notices.schedule</comment>
        <translation>Quando i mittenti verso {item} vengono avvisati di un ritardo</translation>
    </message>
    <message>
        <source>Language of notices to senders to {item}</source>
        <comment>config.key.domains.notices.language</comment>
        <translation>Lingua degli avvisi ai mittenti verso {item}</translation>
    </message>
    <message>
        <source>“Delivered after all” for {item}</source>
        <comment>config.key.domains.notices.deliveredAfterAll</comment>
        <translation>“Alla fine consegnato” per {item}</translation>
    </message>
    <message>
        <source>Limits per sending server</source>
        <comment>config.key.smtp.clientLimits</comment>
        <translation>Limiti per server mittente</translation>
    </message>
    <message>
        <source>Check of senders by SPF</source>
        <comment>config.key.smtp.spf</comment>
        <translation>Verifica dei mittenti con SPF</translation>
    </message>
    <message>
        <source>Pause before the greeting</source>
        <comment>config.key.smtp.greetingDelay</comment>
        <translation>Pausa prima del saluto</translation>
    </message>
    <message>
        <source>Largest message</source>
        <comment>config.key.smtp.maxMessageSize</comment>
        <translation>Messaggio più grande</translation>
    </message>
    <message>
        <source>Recipients of one message</source>
        <comment>config.key.smtp.maxRecipients</comment>
        <translation>Destinatari di un messaggio</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <comment>config.key.smtp.maxConnections</comment>
        <translation>Connessioni contemporanee</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <comment>config.key.smtp.publicAddresses</comment>
        <translation>Indirizzi pubblici</translation>
    </message>
    <message>
        <source>Address for mail to postmaster</source>
        <comment>config.key.smtp.postmaster</comment>
        <translation>Indirizzo per la posta a postmaster</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl</comment>
        <translation>Lista di blocco {item}</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl.zone</comment>
        <translation>Lista di blocco {item}</translation>
    </message>
    <message>
        <source>What the block list {item} does</source>
        <comment>config.key.smtp.dnsbl.mode</comment>
        <translation>Che cosa fa la lista di blocco {item}</translation>
    </message>
    <message>
        <source>Port of other mail servers</source>
        <comment>config.key.smtp.outboundPort</comment>
        <translation>Porta degli altri server di posta</translation>
    </message>
    <message>
        <source>Limit: connections of one server</source>
        <comment>config.key.limits.connections</comment>
        <translation>Limite: connessioni di un server</translation>
    </message>
    <message>
        <source>Limit: connections in a minute</source>
        <comment>config.key.limits.connectionsPerMinute</comment>
        <translation>Limite: connessioni al minuto</translation>
    </message>
    <message>
        <source>Limit: messages in a minute</source>
        <comment>config.key.limits.messagesPerMinute</comment>
        <translation>Limite: messaggi al minuto</translation>
    </message>
    <message>
        <source>Limit: recipients in a minute</source>
        <comment>config.key.limits.recipientsPerMinute</comment>
        <translation>Limite: destinatari al minuto</translation>
    </message>
    <message>
        <source>Limit: unknown recipients in a minute</source>
        <comment>config.key.limits.unknownRecipientsPerMinute</comment>
        <translation>Limite: destinatari sconosciuti al minuto</translation>
    </message>
    <message>
        <source>Limit: errors in a minute</source>
        <comment>config.key.limits.errorsPerMinute</comment>
        <translation>Limite: errori al minuto</translation>
    </message>
    <message>
        <source>Limit: amount of mail in a minute</source>
        <comment>config.key.limits.bytesPerMinute</comment>
        <translation>Limite: quantità di posta al minuto</translation>
    </message>
    <message>
        <source>How long an unknown sender is asked to wait</source>
        <comment>config.key.acceptance.minimumWait</comment>
        <translation>Quanto deve attendere un mittente sconosciuto</translation>
    </message>
    <message>
        <source>How long a sender may take to come back</source>
        <comment>config.key.acceptance.window</comment>
        <translation>Entro quanto un mittente deve tornare</translation>
    </message>
    <message>
        <source>How old the proof of a healthy mail server may be</source>
        <comment>config.key.acceptance.evidenceAge</comment>
        <translation>Quanto può essere vecchia la prova che il server di posta funziona</translation>
    </message>
    <message>
        <source>Looks at a mail server that is away</source>
        <comment>config.key.handover.probeInterval</comment>
        <translation>Controlli di un server di posta assente</translation>
    </message>
    <message>
        <source>Looks at a mail server that is there</source>
        <comment>config.key.handover.probeIntervalUp</comment>
        <translation>Controlli di un server di posta presente</translation>
    </message>
    <message>
        <source>Connections to one mail server</source>
        <comment>config.key.handover.maxSessions</comment>
        <translation>Connessioni a un server di posta</translation>
    </message>
    <message>
        <source>How slowly the hand-over grows</source>
        <comment>config.key.handover.rampInterval</comment>
        <translation>Quanto lentamente cresce la consegna</translation>
    </message>
    <message>
        <source>Wait before the second try</source>
        <comment>config.key.handover.retryFirst</comment>
        <translation>Attesa prima del secondo tentativo</translation>
    </message>
    <message>
        <source>Longest wait before another try</source>
        <comment>config.key.handover.retryMax</comment>
        <translation>Attesa massima prima di un altro tentativo</translation>
    </message>
    <message>
        <source>Careful beginning after an outage</source>
        <comment>config.key.handover.probation</comment>
        <translation>Inizio prudente dopo un’interruzione</translation>
    </message>
    <message>
        <source>How long doubtful refusals are held</source>
        <comment>config.key.handover.probationHold</comment>
        <translation>Per quanto si trattengono i rifiuti dubbi</translation>
    </message>
    <message>
        <source>How long mail is tried</source>
        <comment>config.key.spool.lifetime</comment>
        <translation>Per quanto si tenta di consegnare la posta</translation>
    </message>
    <message>
        <source>How long mail is kept at most</source>
        <comment>config.key.spool.lifetimeMax</comment>
        <translation>Per quanto si conserva la posta al massimo</translation>
    </message>
    <message>
        <source>Disk space that is left free</source>
        <comment>config.key.spool.minFree</comment>
        <translation>Spazio su disco lasciato libero</translation>
    </message>
    <message>
        <source>Which senders are told of a delay</source>
        <comment>config.key.notices.delay</comment>
        <translation>Quali mittenti vengono avvisati di un ritardo</translation>
    </message>
    <message>
        <source>When senders are told of a delay</source>
        <comment>config.key.notices.schedule</comment>
        <translation>Quando i mittenti vengono avvisati di un ritardo</translation>
    </message>
    <message>
        <source>Language of notices to senders</source>
        <comment>config.key.notices.language</comment>
        <translation>Lingua degli avvisi ai mittenti</translation>
    </message>
    <message>
        <source>“Delivered after all”</source>
        <comment>config.key.notices.deliveredAfterAll</comment>
        <translation>“Alla fine consegnato”</translation>
    </message>
    <message>
        <source>Notices in an hour</source>
        <comment>config.key.notices.perHour</comment>
        <translation>Avvisi all’ora</translation>
    </message>
    <message>
        <source>Sender of notices</source>
        <comment>config.key.notices.from</comment>
        <translation>Mittente degli avvisi</translation>
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
        <translation>Cifratura verso lo smarthost</translation>
    </message>
    <message>
        <source>Name in the certificate of the smarthost</source>
        <comment>config.key.notices.smarthost.tlsName</comment>
        <translation>Nome nel certificato dello smarthost</translation>
    </message>
    <message>
        <source>Encryption from the start towards the smarthost</source>
        <comment>config.key.notices.smarthost.implicitTls</comment>
        <translation>Cifratura dall’inizio verso lo smarthost</translation>
    </message>
    <message>
        <source>Login at the smarthost (its name)</source>
        <comment>config.key.notices.smarthost.auth</comment>
        <translation>Accesso allo smarthost (il suo nome)</translation>
    </message>
    <message>
        <source>Mail addresses for alerts</source>
        <comment>config.key.alerts.email</comment>
        <translation>Indirizzi e-mail per gli allarmi</translation>
    </message>
    <message>
        <source>Web address for alerts</source>
        <comment>config.key.alerts.webhook.url</comment>
        <translation>Indirizzo web per gli allarmi</translation>
    </message>
    <message>
        <source>Form of alerts to the web address</source>
        <comment>config.key.alerts.webhook.format</comment>
        <translation>Formato degli allarmi all’indirizzo web</translation>
    </message>
    <message>
        <source>Token for the web address (its name)</source>
        <comment>config.key.alerts.webhook.secret</comment>
        <translation>Token per l’indirizzo web (il suo nome)</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <comment>config.key.alerts.quietHours.from</comment>
        <translation>Inizio delle ore di silenzio</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <comment>config.key.alerts.quietHours.to</comment>
        <translation>Fine delle ore di silenzio</translation>
    </message>
    <message>
        <source>Problems in the quiet hours</source>
        <comment>config.key.alerts.quietHours.problems</comment>
        <translation>Problemi nelle ore di silenzio</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <comment>config.key.alerts.language</comment>
        <translation>Lingua degli allarmi</translation>
    </message>
    <message>
        <source>Alert when a mail server is away for</source>
        <comment>config.key.alerts.primaryDownAfter</comment>
        <translation>Allarme quando un server di posta manca da</translation>
    </message>
    <message>
        <source>Alert when mail waits for</source>
        <comment>config.key.alerts.oldestMail</comment>
        <translation>Allarme quando la posta attende da</translation>
    </message>
    <message>
        <source>How long a cause must be away before its end is told</source>
        <comment>config.key.alerts.overAfter</comment>
        <translation>Quanto deve mancare una causa prima che se ne annunci la fine</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>config.key.alerts.reminders</comment>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Alerts in an hour</source>
        <comment>config.key.alerts.perHour</comment>
        <translation>Allarmi all’ora</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <comment>config.key.history.keep</comment>
        <translation>Per quanto si conserva la cronologia</translation>
    </message>
    <message>
        <source>How long records of conversations are kept</source>
        <comment>config.key.history.transcripts</comment>
        <translation>Per quanto si conservano le trascrizioni delle sessioni</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <comment>config.key.dns.servers</comment>
        <translation>Server DNS</translation>
    </message>
    <message>
        <source>Trust anchor of DNSSEC</source>
        <comment>config.key.dns.trustAnchor</comment>
        <translation>Ancora di fiducia di DNSSEC</translation>
    </message>
    <message>
        <source>Port of authoritative DNS servers</source>
        <comment>config.key.dns.authoritativePort</comment>
        <translation>Porta dei server DNS autorevoli</translation>
    </message>
    <message>
        <source>How often domains are checked</source>
        <comment>config.key.doctor.interval</comment>
        <translation>Ogni quanto si controllano i domini</translation>
    </message>
    <message>
        <source>Port of mail servers in checks</source>
        <comment>config.key.doctor.smtpPort</comment>
        <translation>Porta dei server di posta nei controlli</translation>
    </message>
    <message>
        <source>Port of web servers in checks</source>
        <comment>config.key.doctor.httpsPort</comment>
        <translation>Porta dei server web nei controlli</translation>
    </message>
    <message>
        <source>Addresses judged as public</source>
        <comment>config.key.doctor.treatAsPublic</comment>
        <translation>Indirizzi considerati pubblici</translation>
    </message>
    <message>
        <source>Trusted issuers in checks</source>
        <comment>config.key.doctor.caFile</comment>
        <translation>Emittenti fidati nei controlli</translation>
    </message>
    <message>
        <source>Block lists that are checked for us</source>
        <comment>config.key.doctor.blocklists</comment>
        <translation>Liste di blocco in cui ci si cerca</translation>
    </message>
    <message>
        <source>Domains that show whether port 25 leads out</source>
        <comment>config.key.doctor.worldDomains</comment>
        <translation>Domini che mostrano se la porta 25 esce</translation>
    </message>
    <message>
        <source>Socket for control</source>
        <comment>config.key.control.socket</comment>
        <translation>Socket di controllo</translation>
    </message>
    <message>
        <source>Who may look</source>
        <comment>config.key.control.viewers</comment>
        <translation>Chi può guardare</translation>
    </message>
    <message>
        <source>Who may operate</source>
        <comment>config.key.control.operators</comment>
        <translation>Chi può operare</translation>
    </message>
    <message>
        <source>Who may administer</source>
        <comment>config.key.control.administrators</comment>
        <translation>Chi può amministrare</translation>
    </message>
    <message>
        <source>Address for measurements</source>
        <comment>config.key.metrics.listen</comment>
        <translation>Indirizzo per le misure</translation>
    </message>
    <message>
        <source>A test message is under way already.</source>
        <comment>proof.running</comment>
        <translation>Un messaggio di prova è già in viaggio.</translation>
    </message>
    <message>
        <source>Wait until it has arrived, or stop it.</source>
        <comment>proof.running!</comment>
        <translation>Attendere che arrivi oppure fermarlo.</translation>
    </message>
    <message>
        <source>Leaving your mail server alone</source>
        <comment>proof.outage</comment>
        <translation>Il server di posta viene lasciato in pace</translation>
    </message>
    <message>
        <source>Accepted by this backup</source>
        <comment>proof.accept</comment>
        <translation>Accettato da questo server di riserva</translation>
    </message>
    <message>
        <source>Stored safely</source>
        <comment>proof.store</comment>
        <translation>Salvato in modo sicuro</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <comment>proof.wait</comment>
        <translation>In attesa qui</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>proof.handover</comment>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Accepted by your mail server</source>
        <comment>proof.primary</comment>
        <translation>Accettato dal server di posta</translation>
    </message>
    <message>
        <source>Nothing is handed over to {host} for some seconds, as if it did not answer.</source>
        <comment>proof.outage-began</comment>
        <translation>Per alcuni secondi non si consegna nulla a {host}, come se non rispondesse.</translation>
    </message>
    <message>
        <source>There is nothing to simulate, mail is waiting anyway: {reason:sentence}</source>
        <comment>proof.outage-real</comment>
        <translation>Non c’è nulla da simulare, la posta è già in attesa: {reason:sentence}</translation>
    </message>
    <message>
        <source>The message for {recipient} was taken: {text}</source>
        <comment>proof.accepted</comment>
        <translation>Il messaggio per {recipient} è stato accettato: {text}</translation>
    </message>
    <message>
        <source>On the disk since {at:time}, as {id}.</source>
        <comment>proof.stored</comment>
        <translation>Sul disco dalle {at:time}, come {id}.</translation>
    </message>
    <message>
        <source>It was kept here for {seconds:duration}, as in an outage.</source>
        <comment>proof.waited</comment>
        <translation>È rimasto qui per {seconds:duration}, come durante un’interruzione.</translation>
    </message>
    <message>
        <source>Somebody ended the simulated outage, or took the message in hand in the queue.</source>
        <comment>proof.wait-interrupted</comment>
        <translation>Qualcuno ha terminato l’interruzione simulata o è intervenuto sul messaggio nella coda.</translation>
    </message>
    <message>
        <source>Offered to {host} at {at:time}.</source>
        <comment>proof.handed-over</comment>
        <translation>Offerto a {host} alle {at:time}.</translation>
    </message>
    <message>
        <source>{host} took it: {text}</source>
        <comment>proof.taken</comment>
        <translation>{host} lo ha accettato: {text}</translation>
    </message>
    <message>
        <source>{host} does not take it just now: {text}</source>
        <comment>proof.put-off</comment>
        <translation>{host} per ora non lo accetta: {text}</translation>
    </message>
    <message>
        <source>{host} refused it: {text}</source>
        <comment>proof.refused</comment>
        <translation>{host} lo ha rifiutato: {text}</translation>
    </message>
    <message>
        <source>Does this address exist there? Try it with another one, such as your own.</source>
        <comment>proof.refused!</comment>
        <translation>Questo indirizzo esiste su quel server? Provare con un altro, ad esempio il proprio.</translation>
    </message>
    <message>
        <source>Look at it in the queue.</source>
        <comment>proof.refused-held!</comment>
        <translation>Controllarlo nella coda.</translation>
    </message>
    <message>
        <source>It is held in the queue.</source>
        <comment>proof.held</comment>
        <translation>È trattenuto nella coda.</translation>
    </message>
    <message>
        <source>It was not handed over yet; other mail may be before it.</source>
        <comment>proof.not-yet</comment>
        <translation>Non è ancora stato consegnato; forse altra posta lo precede.</translation>
    </message>
    <message>
        <source>Somebody removed it from the queue.</source>
        <comment>proof.removed</comment>
        <translation>Qualcuno lo ha eliminato dalla coda.</translation>
    </message>
    <message>
        <source>It was given up as too old.</source>
        <comment>proof.expired</comment>
        <translation>È stato abbandonato perché troppo vecchio.</translation>
    </message>
    <message>
        <source>It is not in the queue, and not in the history.</source>
        <comment>proof.not-found</comment>
        <translation>Non si trova né nella coda né nella cronologia.</translation>
    </message>
    <message>
        <source>This step did not end in time.</source>
        <comment>proof.timed-out</comment>
        <translation>Questo passo non è terminato in tempo.</translation>
    </message>
    <message>
        <source>This backup takes no mail: none of its addresses and ports (listen) is open.</source>
        <comment>proof.no-door</comment>
        <translation>Questo server di riserva non accetta posta: nessuno dei suoi indirizzi con porta (listen) è aperto.</translation>
    </message>
    <message>
        <source>Enter a free address and port for listen, or end the other program that uses it.</source>
        <comment>proof.no-door!</comment>
        <translation>Indicare per listen un indirizzo e una porta liberi oppure chiudere l’altro programma che li usa.</translation>
    </message>
    <message>
        <source>The connection to this backup&apos;s own port failed: {text}</source>
        <comment>proof.no-contact</comment>
        <translation>La connessione alla porta di questo stesso server di riserva non è riuscita: {text}</translation>
    </message>
    <message>
        <source>This backup did not take it: {text}</source>
        <comment>proof.not-taken</comment>
        <translation>Questo server di riserva non lo ha accettato: {text}</translation>
    </message>
    <message>
        <source>Another mail server answers at the port of this backup: {text}</source>
        <comment>proof.other-server</comment>
        <translation>Alla porta di questo server di riserva risponde un altro server di posta: {text}</translation>
    </message>
    <message>
        <source>Find out which other mail server runs on this computer, and end it.</source>
        <comment>proof.other-server!</comment>
        <translation>Scoprire quale altro server di posta è in esecuzione su questo computer e chiuderlo.</translation>
    </message>
    <message>
        <source>Proved: the message went all the way and is in the mailbox of {recipient} now. Its subject is “{subject}”.</source>
        <comment>proof.proved</comment>
        <translation>Dimostrato: il messaggio ha percorso tutta la strada e ora si trova nella casella di {recipient}. Il suo oggetto è «{subject}».</translation>
    </message>
    <message>
        <source>The message is kept safely and will be delivered to {recipient} by itself as soon as possible. Why it waits: {reason:sentence}</source>
        <comment>proof.waits</comment>
        <translation>Il messaggio è al sicuro e sarà consegnato da sé a {recipient} appena possibile. Perché attende: {reason:sentence}</translation>
    </message>
    <message>
        <source>Not proved. It failed at: {step:sentence}.</source>
        <comment>proof.failed</comment>
        <translation>Non dimostrato. Non riuscito: {step:sentence}.</translation>
    </message>
    <message>
        <source>Stopped. If the message was already on its way, it is delivered all the same.</source>
        <comment>proof.cancelled</comment>
        <translation>Fermato. Se il messaggio era già in viaggio, viene consegnato comunque.</translation>
    </message>
    <message>
        <source>Stopped. The message {id} is kept safely and is delivered all the same.</source>
        <comment>proof.stopped</comment>
        <translation>Fermato. Il messaggio {id} è al sicuro e viene consegnato comunque.</translation>
    </message>
    <message>
        <source>Test message of your backup mail server, {at:time}</source>
        <comment>proof.mail-subject</comment>
        <translation>Messaggio di prova del server di posta di riserva, {at:time}</translation>
    </message>
    <message>
        <source>This is a test message. You need not do anything.

The backup mail server {hostname} sent it to itself, as any mail server would send it, stored it, and handed it over to the mail server of {domain}. That you can read it proves that the whole way works.

The test was started by {actor}.</source>
        <comment>proof.mail</comment>
        <translation>Questo è un messaggio di prova. Non occorre fare nulla.

Il server di posta di riserva {hostname} lo ha inviato a sé stesso, come farebbe qualsiasi server di posta, lo ha salvato e lo ha consegnato al server di posta di {domain}. Il fatto di poterlo leggere dimostra che tutto il percorso funziona.

La prova è stata avviata da {actor}.</translation>
    </message>
    <message>
        <source>{host} refused it: {text}. It is kept here for your decision.</source>
        <comment>proof.refused-held</comment>
        <translation>{host} lo ha rifiutato: {text}. È trattenuto qui in attesa di una decisione.</translation>
    </message>
    <message>
        <source>Commands: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for TIME, or --all and a filter instead of ids; job cancel JOB; flush [DOMAIN]; primary hold [SERVER|DOMAIN] [--for TIME], open [SERVER|DOMAIN], test DOMAIN [SERVER], kit SERVER [DOMAIN], check-kit DOMAIN [ADDRESS] [--sender DOMAIN]; prove [DOMAIN] [--to ADDRESS] [--outage]; held, held release GROUP, held return GROUP, held export GROUP FILE; queue export ID FILE, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NAME, remove NAME; directory list [DOMAIN], import DOMAIN FILE [--name NAME] [--complete] [--dry-run] [--allow-empty], remove DOMAIN NAME, addresses DOMAIN, probe ADDRESS; explain CLIENT SENDER RECIPIENT; spf CLIENT HELO SENDER [--standalone]; notice outages, list [SENDER], postpone DOMAIN [--for TIME], mute DOMAIN, unmute DOMAIN, preview KIND [FILE], send KIND ADDRESS, template show KIND, template set KIND FILE, template reset KIND [--language LANGUAGE] [--domain DOMAIN]; history [ADDRESS], history forget ADDRESS, history availability [SERVER], history outages [SERVER], all but forget with [--since TIME] [--until TIME]; warnings list, acknowledge CAUSE, snooze CAUSE --for TIME; alerts list, test WAY, confirm WAY CODE; check [DOMAIN] [--standalone]; config show [KEY], set KEY VALUE, set FILE, reload, validate [FILE], versions [VERSION], restore VERSION, export FILE, import FILE [--dry-run] [--yes]; bundle FILE [--whole]; stats [--prometheus]. More in restantectl(1).</source>
        <comment>ctl.usage!</comment>
        <translation>Comandi: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for DURATA, oppure al posto degli ID --all e un filtro; job cancel OPERAZIONE; flush [DOMINIO]; primary hold [SERVER|DOMINIO] [--for DURATA], open [SERVER|DOMINIO], test DOMINIO [SERVER], kit SERVER [DOMINIO], check-kit DOMINIO [INDIRIZZO] [--sender DOMINIO]; prove [DOMINIO] [--to INDIRIZZO] [--outage]; held, held release GRUPPO, held return GRUPPO, held export GRUPPO FILE; queue export ID FILE, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NOME, remove NOME; directory list [DOMINIO], import DOMINIO FILE [--name NOME] [--complete] [--dry-run] [--allow-empty], remove DOMINIO NOME, addresses DOMINIO, probe INDIRIZZO; explain CLIENT MITTENTE DESTINATARIO; spf CLIENT HELO MITTENTE [--standalone]; notice outages, list [MITTENTE], postpone DOMINIO [--for DURATA], mute DOMINIO, unmute DOMINIO, preview TIPO [FILE], send TIPO INDIRIZZO, template show TIPO, template set TIPO FILE, template reset TIPO [--language LINGUA] [--domain DOMINIO]; history [INDIRIZZO], history forget INDIRIZZO, history availability [SERVER], history outages [SERVER], tutti tranne forget con [--since ORA] [--until ORA]; warnings list, acknowledge CAUSA, snooze CAUSA --for DURATA; alerts list, test VIA, confirm VIA CODICE; check [DOMINIO] [--standalone]; config show [CHIAVE], set CHIAVE VALORE, set FILE, reload, validate [FILE], versions [VERSIONE], restore VERSIONE, export FILE, import FILE [--dry-run] [--yes]; bundle FILE [--whole]; stats [--prometheus]. Altro in restantectl(1).</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <comment>machine.address</comment>
        <translation>Indirizzo su Internet</translation>
    </message>
    <message>
        <source>Name in the DNS</source>
        <comment>machine.name</comment>
        <translation>Nome nel DNS</translation>
    </message>
    <message>
        <source>Port for mail</source>
        <comment>machine.port</comment>
        <translation>Porta per la posta</translation>
    </message>
    <message>
        <source>Name of the address (PTR)</source>
        <comment>machine.pointer</comment>
        <translation>Nome dell’indirizzo (PTR)</translation>
    </message>
    <message>
        <source>Way out</source>
        <comment>machine.outbound</comment>
        <translation>Via verso l’esterno</translation>
    </message>
    <message>
        <source>Way in</source>
        <comment>machine.inbound</comment>
        <translation>Via dall’esterno</translation>
    </message>
    <message>
        <source>{address}. This machine has it itself.</source>
        <comment>machine.address-own</comment>
        <translation>{address}. È di questo computer.</translation>
    </message>
    <message>
        <source>{address}, on the router. In your own network this machine is {local}.</source>
        <comment>machine.address-behind-router</comment>
        <translation>{address}, sul router. Nella rete locale questo computer è {local}.</translation>
    </message>
    <message>
        <source>Probably {address}, because the name leads there.</source>
        <comment>machine.address-by-name</comment>
        <translation>Probabilmente {address}, perché il nome porta lì.</translation>
    </message>
    <message>
        <source>It could not be found from here.</source>
        <comment>machine.address-not-found</comment>
        <translation>Da qui non è stato possibile trovarlo.</translation>
    </message>
    <message>
        <source>Your router or your provider shows it. It can be entered below.</source>
        <comment>machine.address-not-found!</comment>
        <translation>Lo mostra il router o il provider. Si può inserire qui sotto.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}.</source>
        <comment>machine.name-leads</comment>
        <translation>{host} porta a {addresses}.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet.</source>
        <comment>machine.name-not-there</comment>
        <translation>{host} non è ancora nel DNS.</translation>
    </message>
    <message>
        <source>Have an address record (A) added for it where your domain is kept.</source>
        <comment>machine.name-not-there!</comment>
        <translation>Far aggiungere un record di indirizzo (A) dove è gestito il dominio.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet. Record to have: {record}</source>
        <comment>machine.name-needs-record</comment>
        <translation>{host} non è ancora nel DNS. Record necessario: {record}</translation>
    </message>
    <message>
        <source>Have it added where your domain is kept, usually on your provider&apos;s web pages.</source>
        <comment>machine.name-needs-record!</comment>
        <translation>Farlo aggiungere dove è gestito il dominio, di solito sul sito del provider DNS.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, which nobody outside of your network can reach.</source>
        <comment>machine.name-private</comment>
        <translation>{host} porta a {addresses}, che dall’esterno nessuno può raggiungere.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, but the world sees this machine at {address}.</source>
        <comment>machine.name-elsewhere</comment>
        <translation>{host} porta a {addresses}, ma il mondo vede questo computer a {address}.</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {host}.</source>
        <comment>machine.name-unchecked</comment>
        <translation>Non è stato possibile chiedere {host} al DNS.</translation>
    </message>
    <message>
        <source>Restante takes mail at {listen}.</source>
        <comment>machine.port-ours</comment>
        <translation>Restante accetta la posta su {listen}.</translation>
    </message>
    <message>
        <source>Port {port:id} is free for Restante.</source>
        <comment>machine.port-free</comment>
        <translation>La porta {port:id} è libera per Restante.</translation>
    </message>
    <message>
        <source>Another program of this machine has port {port:id} already.</source>
        <comment>machine.port-taken</comment>
        <translation>La porta {port:id} è già di un altro programma di questo computer.</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken!</comment>
        <translation>Spegnere quel programma o spostarlo su un’altra porta.</translation>
    </message>
    <message>
        <source>Another mail program of this machine has port {port:id} already. It greets with: {text}</source>
        <comment>machine.port-taken-by</comment>
        <translation>La porta {port:id} è già di un altro programma di posta di questo computer. Si presenta con: {text}</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken-by!</comment>
        <translation>Spegnere quel programma o spostarlo su un’altra porta.</translation>
    </message>
    <message>
        <source>The service may not use port {port:id}.</source>
        <comment>machine.port-not-allowed</comment>
        <translation>Il servizio non può usare la porta {port:id}.</translation>
    </message>
    <message>
        <source>{address} is no address of this machine.</source>
        <comment>machine.port-not-here</comment>
        <translation>{address} non è un indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>{listen} cannot be opened.</source>
        <comment>machine.port-cannot-listen</comment>
        <translation>{listen} non si può aprire.</translation>
    </message>
    <message>
        <source>The port could not be checked.</source>
        <comment>machine.port-unchecked</comment>
        <translation>Non è stato possibile controllare la porta.</translation>
    </message>
    <message>
        <source>{address} is called {name}.</source>
        <comment>machine.pointer-good</comment>
        <translation>{address} si chiama {name}.</translation>
    </message>
    <message>
        <source>{address} is called {name}, not {host}.</source>
        <comment>machine.pointer-other</comment>
        <translation>{address} si chiama {name}, non {host}.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-other!</comment>
        <translation>Chiedere al provider della linea questo record: {record}</translation>
    </message>
    <message>
        <source>{address} has no name; some servers refuse mail from such an address.</source>
        <comment>machine.pointer-missing</comment>
        <translation>{address} non ha nome; alcuni server rifiutano la posta da indirizzi così.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-missing!</comment>
        <translation>Chiedere al provider della linea questo record: {record}</translation>
    </message>
    <message>
        <source>The DNS could not be asked for the name of {address}.</source>
        <comment>machine.pointer-unchecked</comment>
        <translation>Non è stato possibile chiedere al DNS il nome di {address}.</translation>
    </message>
    <message>
        <source>It can be looked up once the address is known.</source>
        <comment>machine.pointer-no-address</comment>
        <translation>Si potrà cercare quando l’indirizzo sarà noto.</translation>
    </message>
    <message>
        <source>Mail servers on the Internet can be reached from here.</source>
        <comment>machine.outbound-open</comment>
        <translation>Da qui si raggiungono i server di posta su Internet.</translation>
    </message>
    <message>
        <source>Port {port:id} leads nowhere; what Restante sends leaves by the smarthost.</source>
        <comment>machine.outbound-by-smarthost</comment>
        <translation>La porta {port:id} non porta da nessuna parte; ciò che Restante invia esce dallo smarthost.</translation>
    </message>
    <message>
        <source>No mail server on the Internet can be reached at port {port:id}: notices to senders and alerts cannot leave.</source>
        <comment>machine.outbound-blocked</comment>
        <translation>Nessun server di posta su Internet è raggiungibile alla porta {port:id}: le notifiche ai mittenti e le segnalazioni non possono uscire.</translation>
    </message>
    <message>
        <source>Many providers block this port. Enter a server that passes mail on (smarthost) below.</source>
        <comment>machine.outbound-blocked!</comment>
        <translation>Molti provider bloccano questa porta. Inserire qui sotto un server che inoltra la posta (smarthost).</translation>
    </message>
    <message>
        <source>It could not be checked, because the DNS does not answer.</source>
        <comment>machine.outbound-unchecked</comment>
        <translation>Non è stato possibile controllarlo, perché il DNS non risponde.</translation>
    </message>
    <message>
        <source>From the inside nobody can prove it. Restante watches, and says when the first one from outside has come.</source>
        <comment>machine.inbound-not-yet</comment>
        <translation>Dall’interno nessuno può provarlo. Restante osserva e avvisa quando arriva il primo dall’esterno.</translation>
    </message>
    <message>
        <source>Nobody has come from outside since {since:time}. From the inside nobody can prove the way in.</source>
        <comment>machine.inbound-not-seen</comment>
        <translation>Nessuno è arrivato dall’esterno dal {since:time}. Dall’interno nessuno può provare la via.</translation>
    </message>
    <message>
        <source>Other servers reach this machine: first on {first:time}, last on {last:time}.</source>
        <comment>machine.inbound-seen</comment>
        <translation>Altri server raggiungono questo computer: la prima volta {first:time}, l’ultima {last:time}.</translation>
    </message>
    <message>
        <source>All who come seem to be {address}: your router hides who they are.</source>
        <comment>machine.inbound-hidden</comment>
        <translation>Tutti quelli che arrivano sembrano {address}: il router nasconde chi sono.</translation>
    </message>
    <message>
        <source>Set up the forwarding in the router so that it keeps the sender&apos;s address (no “masquerading” for port 25). Until then spammers cannot be told from others.</source>
        <comment>machine.inbound-hidden!</comment>
        <translation>Impostare l’inoltro nel router in modo che mantenga l’indirizzo del mittente (niente “masquerading” per la porta 25). Fino ad allora gli spammer non si distinguono dagli altri.</translation>
    </message>
    <message>
        <source>“{value}” is not an address with a port, such as *:25.</source>
        <comment>machine.bad-listen</comment>
        <translation>“{value}” non è un indirizzo con porta, come *:25.</translation>
    </message>
    <message>
        <source>“{value}” is not the full path of a file.</source>
        <comment>certificate.not-absolute</comment>
        <translation>“{value}” non è il percorso completo di un file.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>smarthost-test.resolve</comment>
        <translation>Ricerca dell’indirizzo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>smarthost-test.connect</comment>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>smarthost-test.encrypt</comment>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Logging in</source>
        <comment>smarthost-test.login</comment>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Sending the test mail</source>
        <comment>smarthost-test.send</comment>
        <translation>Invio del messaggio di prova</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid.</source>
        <comment>smarthost-test.encrypted</comment>
        <translation>Cifrato ({version}); il certificato è valido.</translation>
    </message>
    <message>
        <source>Encrypted ({version}), but the certificate is not one that everybody trusts.</source>
        <comment>smarthost-test.encrypted-not-verified</comment>
        <translation>Cifrato ({version}), ma il certificato non è uno di cui tutti si fidano.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <comment>smarthost-test.in-clear</comment>
        <translation>Il collegamento non è cifrato.</translation>
    </message>
    <message>
        <source>It knows the name and the password.</source>
        <comment>smarthost-test.logged-in</comment>
        <translation>Conosce nome e password.</translation>
    </message>
    <message>
        <source>No login is needed, or none was given.</source>
        <comment>smarthost-test.no-login</comment>
        <translation>Non serve un accesso, o non è stato indicato.</translation>
    </message>
    <message>
        <source>It took the mail to {address}. Please look whether it has arrived.</source>
        <comment>smarthost-test.sent</comment>
        <translation>Ha preso il messaggio per {address}. Controllare se è arrivato.</translation>
    </message>
    <message>
        <source>It does not take the mail: {code} {text}</source>
        <comment>smarthost-test.refused</comment>
        <translation>Non prende il messaggio: {code} {text}</translation>
    </message>
    <message>
        <source>Test of the way out</source>
        <comment>smarthost-test.mail-subject</comment>
        <translation>Prova della via verso l’esterno</translation>
    </message>
    <message>
        <source>This is a test mail. The backup mail server {hostname} sent it by {host}. Since you can read it, notices and alerts can leave this way.</source>
        <comment>smarthost-test.mail</comment>
        <translation>Questo è un messaggio di prova. Il server di riserva {hostname} l’ha inviato tramite {host}. Poiché è leggibile, notifiche e segnalazioni possono uscire per questa via.</translation>
    </message>
    <message>
        <source>“{value}” is not a host with a port.</source>
        <comment>smarthost.bad-host</comment>
        <translation>“{value}” non è un server con porta.</translation>
    </message>
    <message>
        <source>The password that is kept is for another server. Please enter it again for {host}.</source>
        <comment>smarthost.secret-elsewhere</comment>
        <translation>La password salvata è per un altro server. Inserirla di nuovo per {host}.</translation>
    </message>
    <message>
        <source>This computer is set to go to sleep: {why:sentence}. While it sleeps it takes no mail.</source>
        <comment>NET-320</comment>
        <translation>Questo computer è impostato per sospendersi: {why:sentence}. Mentre è sospeso non accetta posta.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer; for all programs at once: “systemctl mask sleep.target suspend.target”.</source>
        <comment>NET-320!</comment>
        <translation>Disattivate la sospensione nelle impostazioni di risparmio energetico di questo computer; per tutti i programmi in una volta: “systemctl mask sleep.target suspend.target”.</translation>
    </message>
    <message>
        <source>when nobody uses it (IdleAction in logind.conf)</source>
        <comment>machine.sleeps-by-idle</comment>
        <translation>quando nessuno lo usa (IdleAction in logind.conf)</translation>
    </message>
    <message>
        <source>when its lid is closed (HandleLidSwitch in logind.conf)</source>
        <comment>machine.sleeps-by-lid</comment>
        <translation>quando si chiude il coperchio (HandleLidSwitch in logind.conf)</translation>
    </message>
    <message>
        <source>This computer slept for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>NET-321</comment>
        <translation>Questo computer è rimasto sospeso per {seconds:duration}, fino a {at:time}. Mentre è sospeso non accetta posta.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer.</source>
        <comment>NET-321!</comment>
        <translation>Disattivate la sospensione nelle impostazioni di risparmio energetico di questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>Restante stopped unexpectedly %n times within a day, the last time at {at:time}. It started again by itself; no mail is lost.</source>
        <comment>NET-322#crashes</comment>
        <translation>
            <numerusform>Restante si è interrotto in modo imprevisto %n volta in un giorno, l&apos;ultima alle {at:time}. È ripartito da sé; nessun messaggio è perduto.</numerusform>
            <numerusform>Restante si è interrotto in modo imprevisto %n volte in un giorno, l&apos;ultima alle {at:time}. È ripartito da sé; nessun messaggio è perduto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the system&apos;s log for the time before. If the memory or the disk of this computer is not to blame, send a support bundle to those who help you.</source>
        <comment>NET-322!</comment>
        <translation>Guardate nel registro del sistema che cosa c&apos;è prima. Se non c&apos;entrano né la memoria né il disco di questo computer, mandate un pacchetto di assistenza a chi vi aiuta.</translation>
    </message>
    <message>
        <source>This backup was not running for {seconds:duration} until {at:time}: {why:sentence}.</source>
        <comment>NET-323</comment>
        <translation>Questo backup non è stato in funzione per {seconds:duration}, fino a {at:time}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Senders try again by themselves. Let updates and restarts of this computer come at another time than those of your mail server.</source>
        <comment>NET-323!</comment>
        <translation>I mittenti riprovano da sé. Fate in modo che aggiornamenti e riavvii di questo computer avvengano in momenti diversi da quelli del server di posta.</translation>
    </message>
    <message>
        <source>it had been stopped, as for an update</source>
        <comment>relay.end-stopped</comment>
        <translation>era stato fermato, come per un aggiornamento</translation>
    </message>
    <message>
        <source>the computer was restarted or switched off</source>
        <comment>relay.end-machine</comment>
        <translation>il computer è stato riavviato o spento</translation>
    </message>
    <message>
        <source>it stopped unexpectedly</source>
        <comment>relay.end-unexpected</comment>
        <translation>si è interrotto in modo imprevisto</translation>
    </message>
    <message>
        <source>No mail can be taken at {listener}: another program, {program}, has this port.</source>
        <comment>NET-324</comment>
        <translation>Su {listener} non si può accettare posta: un altro programma, {program}, occupa questa porta.</translation>
    </message>
    <message>
        <source>End that program, or choose another address and port in the settings.</source>
        <comment>NET-324!</comment>
        <translation>Chiudete quel programma, o scegliete nelle impostazioni un altro indirizzo e un&apos;altra porta.</translation>
    </message>
    <message>
        <source>It was moved: another computer has taken it over.</source>
        <comment>rule.moved</comment>
        <translation>È stato trasferito: l&apos;ha preso in carico un altro computer.</translation>
    </message>
    <message>
        <source>Held because it was exported for another computer, which may have taken it over by now.</source>
        <comment>move.held</comment>
        <translation>Trattenuto perché esportato per un altro computer, che nel frattempo può averlo preso in carico.</translation>
    </message>
    <message>
        <source>Bring the export&apos;s folder back and run “restantectl queue export --finish FOLDER”, or give the move up by “--take-back”.</source>
        <comment>move.held!</comment>
        <translation>Riportate la cartella dell&apos;esportazione ed eseguite “restantectl queue export --finish CARTELLA”, oppure rinunciate al trasferimento con “--take-back”.</translation>
    </message>
    <message>
        <source>“{export}” is no name of an export.</source>
        <comment>move.bad-export</comment>
        <translation>“{export}” non è il nome di un&apos;esportazione.</translation>
    </message>
    <message>
        <source>This message is not held for an export.</source>
        <comment>move.not-out</comment>
        <translation>Questo messaggio non è trattenuto per un&apos;esportazione.</translation>
    </message>
    <message>
        <source>This mail was exported from this very computer.</source>
        <comment>move.own</comment>
        <translation>Questa posta è stata esportata proprio da questo computer.</translation>
    </message>
    <message>
        <source>Take it to the other computer; to hand it over from here again: “restantectl queue export --take-back FOLDER”.</source>
        <comment>move.own!</comment>
        <translation>Portatela sull&apos;altro computer; per consegnarla di nuovo da qui: “restantectl queue export --take-back CARTELLA”.</translation>
    </message>
    <message>
        <source>It is for {domain}, which is not protected here.</source>
        <comment>move.other-domain</comment>
        <translation>È per {domain}, che qui non è protetto.</translation>
    </message>
    <message>
        <source>Add the domain, or import the configuration of the other computer first; then run the import again.</source>
        <comment>move.other-domain!</comment>
        <translation>Aggiungete il dominio, o importate prima la configurazione dell&apos;altro computer; poi ripetete l&apos;importazione.</translation>
    </message>
    <message>
        <source>What is in it cannot be a message that Restante exported.</source>
        <comment>move.damaged</comment>
        <translation>Il contenuto non può essere un messaggio esportato da Restante.</translation>
    </message>
    <message>
        <source>This message was taken over before.</source>
        <comment>move.known</comment>
        <translation>Questo messaggio era già stato preso in carico.</translation>
    </message>
    <message>
        <source>The transfer was interrupted for too long.</source>
        <comment>move.no-such-upload</comment>
        <translation>Il trasferimento è rimasto interrotto troppo a lungo.</translation>
    </message>
    <message>
        <source>Run the import again: what was taken over is not taken twice.</source>
        <comment>move.no-such-upload!</comment>
        <translation>Ripetete l&apos;importazione: ciò che è stato preso in carico non viene preso due volte.</translation>
    </message>
    <message>
        <source>Too many imports at the same time.</source>
        <comment>move.too-many-uploads</comment>
        <translation>Troppe importazioni contemporaneamente.</translation>
    </message>
    <message>
        <source>{file} is damaged or not written to its end. Nothing of it was taken over.</source>
        <comment>move.file-damaged</comment>
        <translation>{file} è danneggiato o non è stato scritto fino in fondo. Non ne è stato preso nulla.</translation>
    </message>
    <message>
        <source>Copy the folder again from where it was made; the old computer still holds the message.</source>
        <comment>move.file-damaged!</comment>
        <translation>Copiate di nuovo la cartella da dove è stata creata; il vecchio computer ha ancora il messaggio.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>move.file-newer</comment>
        <translation>{file} è stato creato da una versione più recente di Restante.</translation>
    </message>
    <message>
        <source>Install that version here.</source>
        <comment>move.file-newer!</comment>
        <translation>Installate qui quella versione.</translation>
    </message>
    <message>
        <source>There is no export in {folder}.</source>
        <comment>move.no-export</comment>
        <translation>In {folder} non c&apos;è alcuna esportazione.</translation>
    </message>
    <message>
        <source>The export in this folder was made by another computer ({host}).</source>
        <comment>move.other-box</comment>
        <translation>L&apos;esportazione in questa cartella è di un altro computer ({host}).</translation>
    </message>
    <message>
        <source>The move was given up: this mail is handed over by the computer that exported it.</source>
        <comment>move.taken-back</comment>
        <translation>Si è rinunciato al trasferimento: questa posta la consegna il computer che l&apos;ha esportata.</translation>
    </message>
    <message>
        <source>Export once more into another folder.</source>
        <comment>move.taken-back!</comment>
        <translation>Esportate di nuovo in un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Message {message} was not exported and stays held here: {why:sentence}</source>
        <comment>move.not-exported</comment>
        <translation>Il messaggio {message} non è stato esportato e resta trattenuto qui: {why:sentence}</translation>
    </message>
    <message>
        <source>{file} was not taken over: {why:sentence}</source>
        <comment>move.not-imported</comment>
        <translation>{file} non è stato preso in carico: {why:sentence}</translation>
    </message>
    <message>
        <source>What was taken over cannot be noted in the folder ({file}): {reason}</source>
        <comment>move.no-receipts</comment>
        <translation>Ciò che è stato preso in carico non può essere annotato nella cartella ({file}): {reason}</translation>
    </message>
    <message>
        <source>Copy the folder to where it can be written and run the import again: only then does the old computer know what it may let go of.</source>
        <comment>move.no-receipts!</comment>
        <translation>Copiate la cartella dove si può scrivere e ripetete l&apos;importazione: solo allora il vecchio computer sa che cosa può lasciare andare.</translation>
    </message>
    <message>
        <source>{file} is no exported configuration, or was changed since.</source>
        <comment>config.file-damaged</comment>
        <translation>{file} non è una configurazione esportata, o è stato modificato da allora.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>config.file-newer</comment>
        <translation>{file} è stato creato da una versione più recente di Restante.</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <comment>config.nothing-to-export</comment>
        <translation>Non c&apos;è ancora una configurazione.</translation>
    </message>
    <message>
        <source>The list {list} of {domain} was not imported: {why:sentence}</source>
        <comment>config.list-not-imported</comment>
        <translation>L&apos;elenco {list} di {domain} non è stato importato: {why:sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in {folder}. They are held here: this computer hands none of them over.</source>
        <comment>ctl.moved-out#messages</comment>
        <translation>
            <numerusform>%n messaggio è in {folder}. È trattenuto qui: questo computer non lo consegna.</numerusform>
            <numerusform>%n messaggi sono in {folder}. Sono trattenuti qui: questo computer non ne consegna nessuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: on the other computer “restantectl queue import {folder}”. Then bring the folder back, and here “restantectl queue export --finish {folder}” lets go of what the other one has.</source>
        <comment>ctl.moved-out-next</comment>
        <translation>Poi: sull&apos;altro computer “restantectl queue import {folder}”. Riportate quindi la cartella; qui “restantectl queue export --finish {folder}” lascia andare ciò che l&apos;altro ha.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are just being handed over or removed. Run the same command again for what is left of them.</source>
        <comment>ctl.move-busy#messages</comment>
        <translation>
            <numerusform>%n messaggio è in corso di consegna o di rimozione. Ripetete lo stesso comando per ciò che ne resta.</numerusform>
            <numerusform>%n messaggi sono in corso di consegna o di rimozione. Ripetete lo stesso comando per ciò che ne resta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were exported into another folder before, and are not in this one.</source>
        <comment>ctl.move-elsewhere#messages</comment>
        <translation>
            <numerusform>%n messaggio è stato esportato prima in un&apos;altra cartella e non è in questa.</numerusform>
            <numerusform>%n messaggi sono stati esportati prima in un&apos;altra cartella e non sono in questa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages so far</source>
        <comment>ctl.move-progress#messages</comment>
        <translation>
            <numerusform>finora %n messaggio</numerusform>
            <numerusform>finora %n messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken over and are kept here.</source>
        <comment>ctl.moved-in#messages</comment>
        <translation>
            <numerusform>%n messaggio è stato preso in carico ed è conservato qui.</numerusform>
            <numerusform>%n messaggi sono stati presi in carico e sono conservati qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had been taken over before, and were not taken again.</source>
        <comment>ctl.move-known#messages</comment>
        <translation>
            <numerusform>%n messaggio era già stato preso in carico e non è stato ripreso.</numerusform>
            <numerusform>%n messaggi erano già stati presi in carico e non sono stati ripresi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were left alone: another computer has taken them over.</source>
        <comment>ctl.move-taken-elsewhere#messages</comment>
        <translation>
            <numerusform>%n messaggio è stato lasciato stare: l&apos;ha preso in carico un altro computer.</numerusform>
            <numerusform>%n messaggi sono stati lasciati stare: li ha presi in carico un altro computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: bring the folder back to the old computer; there “restantectl queue export --finish {folder}” lets go of them.</source>
        <comment>ctl.moved-in-next</comment>
        <translation>Poi: riportate la cartella al vecchio computer; lì “restantectl queue export --finish {folder}” li lascia andare.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are with the other computer for certain and are no longer kept here.</source>
        <comment>ctl.move-finished#messages</comment>
        <translation>
            <numerusform>%n messaggio è con certezza sull&apos;altro computer e non è più conservato qui.</numerusform>
            <numerusform>%n messaggi sono con certezza sull&apos;altro computer e non sono più conservati qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of this export were not taken over yet. They stay held here until they are, or until “queue export --take-back”.</source>
        <comment>ctl.move-open#messages</comment>
        <translation>
            <numerusform>%n messaggio di questa esportazione non è ancora stato preso in carico. Resta trattenuto qui finché non lo è, o fino a “queue export --take-back”.</numerusform>
            <numerusform>%n messaggi di questa esportazione non sono ancora stati presi in carico. Restano trattenuti qui finché non lo sono, o fino a “queue export --take-back”.</numerusform>
        </translation>
    </message>
    <message>
        <source>If another computer has taken this mail over from a copy of the folder, it will be delivered twice. Hand it over from here again? [y/N] </source>
        <comment>ctl.ask-take-back</comment>
        <translation>Se un altro computer ha preso in carico questa posta da una copia della cartella, sarà consegnata due volte. Consegnarla di nuovo da qui? [s/N] </translation>
    </message>
    <message>
        <source>Nothing was changed: the mail stays held here.</source>
        <comment>ctl.not-taken-back</comment>
        <translation>Non è cambiato nulla: la posta resta trattenuta qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are handed over from here again. The folder is of no use any more.</source>
        <comment>ctl.taken-back#messages</comment>
        <translation>
            <numerusform>%n messaggio viene di nuovo consegnato da qui. La cartella non serve più.</numerusform>
            <numerusform>%n messaggi vengono di nuovo consegnati da qui. La cartella non serve più.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration is in {file}, with {templates} notices of your own and {lists} imported lists of addresses.</source>
        <comment>ctl.config-exported</comment>
        <translation>La configurazione è in {file}; avvisi propri: {templates}, elenchi di indirizzi importati: {lists}.</translation>
    </message>
    <message>
        <source>Passwords are never in such a file. To be set again on the other computer by “restantectl secret set NAME”: {names}</source>
        <comment>ctl.config-without-secrets</comment>
        <translation>Le password non sono mai in un file simile. Da impostare di nuovo sull&apos;altro computer con “restantectl secret set NOME”: {names}</translation>
    </message>
    <message>
        <source>Certificates and their keys are not in it. Copy them by yourself to the same place: {files}</source>
        <comment>ctl.config-without-certificates</comment>
        <translation>I certificati e le loro chiavi non ci sono. Copiateli voi nello stesso posto: {files}</translation>
    </message>
    <message>
        <source>The configuration is the same as here.</source>
        <comment>ctl.config-same</comment>
        <translation>La configurazione è uguale a quella di qui.</translation>
    </message>
    <message>
        <source>It brings {templates} notices of your own and {lists} lists of addresses.</source>
        <comment>ctl.config-brings</comment>
        <translation>Porta avvisi propri: {templates}, elenchi di indirizzi: {lists}.</translation>
    </message>
    <message>
        <source>These passwords are needed and are not here yet (“restantectl secret set NAME”): {names}</source>
        <comment>ctl.config-needs-secrets</comment>
        <translation>Queste password servono e non sono ancora qui (“restantectl secret set NOME”): {names}</translation>
    </message>
    <message>
        <source>These certificates are needed and are not here yet: {files}</source>
        <comment>ctl.config-needs-certificates</comment>
        <translation>Questi certificati servono e non sono ancora qui: {files}</translation>
    </message>
    <message>
        <source>Put this configuration in use? The one of now is kept as a version. [y/N] </source>
        <comment>ctl.ask-import-config</comment>
        <translation>Mettere in uso questa configurazione? Quella attuale resta conservata come versione. [s/N] </translation>
    </message>
    <message>
        <source>The configuration is in use. The one before is kept: “restantectl config versions”.</source>
        <comment>ctl.config-imported</comment>
        <translation>La configurazione è in uso. La precedente è conservata: “restantectl config versions”.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <comment>ctl.config-not-imported</comment>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Windows did not protect the passwords, so they were not kept.</source>
        <comment>platform.cannot-seal</comment>
        <translation>Windows non ha protetto le password, perciò non sono state conservate.</translation>
    </message>
    <message>
        <source>The passwords that are kept were protected by another computer or account. Please enter them again.</source>
        <comment>platform.cannot-unseal</comment>
        <translation>Le password conservate sono state protette da un altro computer o account. Inseritele di nuovo.</translation>
    </message>
    <message>
        <source>{host} began to take this mail over and did not end: it may have more of it than it noted in the folder.</source>
        <comment>move.import-open</comment>
        <translation>{host} ha cominciato a prendere in carico questa posta e non ha finito: può averne più di quanta ne ha annotata nella cartella.</translation>
    </message>
    <message>
        <source>Run “restantectl queue import FOLDER” there again: it ends what was begun. If that computer is gone for good, add “--force”: what it has would be delivered twice should it come back.</source>
        <comment>move.import-open!</comment>
        <translation>Ripetete là “restantectl queue import CARTELLA”: porta a termine ciò che è cominciato. Se quel computer è perso per sempre, aggiungete “--force”: ciò che ha sarebbe consegnato due volte, se tornasse.</translation>
    </message>
    <message>
        <source>{file} is damaged: which messages another computer has cannot be read from it.</source>
        <comment>move.receipts-damaged</comment>
        <translation>{file} è danneggiato: non vi si può leggere quali messaggi ha un altro computer.</translation>
    </message>
    <message>
        <source>Copy the folder again from the computer that took the mail over, or run the import there again. With “--force” it is passed over: what that computer has would be delivered twice.</source>
        <comment>move.receipts-damaged!</comment>
        <translation>Copiate di nuovo la cartella dal computer che ha preso in carico la posta, o ripetete là l&apos;importazione. Con “--force” si passa oltre: ciò che quel computer ha sarebbe consegnato due volte.</translation>
    </message>
    <message>
        <source>Another import of this folder is running.</source>
        <comment>move.folder-busy</comment>
        <translation>È in corso un&apos;altra importazione di questa cartella.</translation>
    </message>
    <message>
        <source>No mail is held here for an export {export}.</source>
        <comment>move.no-such-export</comment>
        <translation>Qui non è trattenuta posta per un&apos;esportazione {export}.</translation>
    </message>
    <message numerus="yes">
        <source>The folder is not looked at: nobody can see what another computer has taken over of it. Whatever one has taken over of these %n messages will be delivered twice. Hand them over from here again? [y/N] </source>
        <comment>ctl.ask-take-back-blindly#messages</comment>
        <translation>
            <numerusform>La cartella non viene guardata: nessuno vede che cosa un altro computer ne ha preso in carico. Se uno ha preso in carico questo %n messaggio, sarà consegnato due volte. Consegnarlo di nuovo da qui? [s/N] </numerusform>
            <numerusform>La cartella non viene guardata: nessuno vede che cosa un altro computer ne ha preso in carico. Ciò che uno ha preso in carico di questi %n messaggi sarà consegnato due volte. Consegnarli di nuovo da qui? [s/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host}: %n messages</source>
        <comment>ctl.move-receipts#messages</comment>
        <translation>
            <numerusform>{host}: %n messaggio</numerusform>
            <numerusform>{host}: %n messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is held here for an export.</source>
        <comment>ctl.no-exports</comment>
        <translation>Qui non è trattenuta posta per nessuna esportazione.</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>ctl.head.messages</comment>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>These computers have them for certain. Let go of them here? They cannot be handed over from here any more. [y/N] </source>
        <comment>ctl.ask-finish</comment>
        <translation>Questi computer li hanno con certezza. Lasciarli andare qui? Da qui non potranno più essere consegnati. [s/N] </translation>
    </message>
    <message numerus="yes">
        <source>%n messages stay held here: by a receipt another computer has them, but their files are missing or others by now ({ids}). Put the files back as they were and run “queue export --finish”. If that computer does not have them: “queue export --take-back --name {export}”.</source>
        <comment>ctl.move-spared#messages</comment>
        <translation>
            <numerusform>%n messaggio resta trattenuto qui: secondo una ricevuta lo ha un altro computer, ma il suo file manca o è ormai un altro ({ids}). Rimettete il file com&apos;era ed eseguite “queue export --finish”. Se quel computer non lo ha: “queue export --take-back --name {export}”.</numerusform>
            <numerusform>%n messaggi restano trattenuti qui: secondo una ricevuta li ha un altro computer, ma i loro file mancano o sono ormai altri ({ids}). Rimettete i file com&apos;erano ed eseguite “queue export --finish”. Se quel computer non li ha: “queue export --take-back --name {export}”.</numerusform>
        </translation>
    </message>
</context>
</TS>
