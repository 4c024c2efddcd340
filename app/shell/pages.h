#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace countersign {

class Page;
class Session;

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

} // namespace countersign
