// restante: the desktop program. A client of restanted: opening or closing it never starts, stops or slows the relay.
#include <QApplication>
#include <memory>
#include "base/log.h"
#include "ipc/single_instance.h"
#include "program.h"
#include "ui/desktop_activation.h"

namespace {

void name(QCoreApplication &application)
{
    application.setApplicationName(QStringLiteral("restante"));
    application.setOrganizationName(QStringLiteral("restante"));
    application.setApplicationVersion(QStringLiteral(RESTANTE_VERSION));
}

int printWords(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    name(application);
    ui::Language language(application);
    language.use(ui::Language::ofDesktop());
    optionsFrom(application.arguments()); // prints and ends the program
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (wantsOnlyWords(argc, argv))
        return printWords(argc, argv);

    QApplication application(argc, argv);
    name(application);
    application.setApplicationDisplayName(QStringLiteral("Restante"));
    application.setDesktopFileName(ui::desktopId);
    logging::installQtHandler();

    ui::LocalSettings settings;
    ui::Language language(application);
    language.use(settings.language().isEmpty() ? ui::Language::ofDesktop() : settings.language());

    const Options options = optionsFrom(application.arguments());

    std::unique_ptr<Program> program;
    ipc::SingleInstance single(QStringLiteral("restante"));
    const ipc::Wish wish{options.isHidden, options.page, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    single.begin(wish, [&](ipc::SingleInstance::Which which) {
        if (which == ipc::SingleInstance::Which::Second)
            return application.quit();
        program = std::make_unique<Program>(application, language, settings, options);
        QObject::connect(&single, &ipc::SingleInstance::startedAgain, program.get(), &Program::show);
        program->start();
    });
    return application.exec();
}
