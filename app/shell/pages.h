#pragma once

#include "common/session.h"

#include <functional>
#include <vector>

namespace countersign {

class Page;

/// One row of the navigation: a new register adds one in pages.cpp, and nowhere else.
struct PageRow
{
    QString id;
    QString icon;
    QString title;
    std::function<Page *(Session &)> make;
};

/// In the order of the navigation.
std::vector<PageRow> pageRows();

/// Something done within a page that is searched for by a name of its own.
struct TaskRow
{
    QString icon;
    QString title;
    Place place;
};

std::vector<TaskRow> taskRows();

} // namespace countersign
