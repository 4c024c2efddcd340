#pragma once

#include "base/ids.h"
#include "people/peoplequery.h"

#include <QDate>
#include <QString>

#include <vector>

namespace countersign {

/// What is shown where, and who is to be seen in it.
struct PublicationDraft
{
    QString title = {};
    UseId use = {};
    /// "Prospectus 2026, cover", "School website, news".
    QString place = {};
    QDate published = {};
    /// From that day it is no longer shown.
    QDate ended = {};
    /// A single picture that will be seen for years: needs a yes of its own.
    bool isLongStanding = false;
    /// Who is shown now; somebody taken down is not among them any more.
    std::vector<PersonId> people = {};

    friend bool operator==(const PublicationDraft &, const PublicationDraft &) = default;
};

struct Publication : PublicationDraft
{
    PublicationId id = {};
    int version = 0;
    QString approvedBy = {};
    QDate approved = {};

    bool isApproved() const { return approved.isValid(); }
    bool isCurrent(QDate day) const { return !ended.isValid() || ended > day; }
};

/// A task: this person's picture has to come out of this publication.
struct TakeDown
{
    TakeDownId id = {};
    int version = 0;
    PublicationId publication = {};
    QString title = {};
    QString place = {};
    PersonSummary person = {};
    QDate since = {};
    QDate done = {};
    QString doneBy = {};
};

} // namespace countersign
