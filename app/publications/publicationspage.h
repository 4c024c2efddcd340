#pragma once

#include "common/page.h"
#include "consents/publication.h"

#include <memory>

namespace Ui {
class PublicationsPage;
}

namespace countersign {

class EmptyPanel;
class PublicationsModel;
class TakeDownsModel;

/// What is published where, with the head's approval, and whose picture has to come out of it.
class PublicationsPage : public Page
{
    Q_OBJECT

public:
    explicit PublicationsPage(Session &session, QWidget *parent = nullptr);
    ~PublicationsPage() override;

    /// A record is a publication; "take-downs" as a detail leads to the tasks.
    void goTo(const Place &place) override;

private:
    void connectButtons();
    void changeActor();
    void enableButtons();
    void showTakeDowns();
    const Publication *current() const;
    void add();
    void change();
    void approve();
    void endToday();
    void takenDown();
    void say(const QString &problem);
    QString whyNotApproved(const Publication &publication, const Error &error);

    std::unique_ptr<Ui::PublicationsPage> m_ui;
    PublicationsModel *m_publications;
    TakeDownsModel *m_takeDowns;
    EmptyPanel *m_empty;
};

} // namespace countersign
