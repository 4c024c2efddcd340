#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace countersign {

/// A table of plain values. Handed a newer list it works out what came, went, moved and changed,
/// and says just that, so that a selection and a scroll position survive an edit.
///
/// Row is copied; keyOf() tells rows apart, and == whether one has changed.
template <class Row>
class RowModel : public QAbstractTableModel
{
public:
    struct Column
    {
        QString heading;
        std::function<QVariant(const Row &)> text;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    explicit RowModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
            if (role == Qt::DisplayRole)
                return m_columns[size_t(section)].heading;
            if (role == Qt::TextAlignmentRole)
                return QVariant(m_columns[size_t(section)].alignment);
        }
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column &column = m_columns[size_t(index.column())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return column.text(rowAt(index.row()));
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        return {};
    }

    const Row &rowAt(int row) const { return m_rows[size_t(row)]; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// -1 when it is not shown.
    int rowOf(qint64 key) const
    {
        const auto found =
            std::ranges::find_if(m_rows, [&](const Row &row) { return keyOf(row) == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    /// The list as it is now, where it was another one before: a search, another filter.
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// The same list after something in it has changed.
    void updateRows(std::vector<Row> now)
    {
        removeThoseNotIn(now);
        for (size_t at = 0; at < now.size(); ++at) {
            const qint64 key = keyOf(now[at]);
            if (at >= m_rows.size() || keyOf(m_rows[at]) != key)
                bringTo(at, key, now[at]);
            if (!(m_rows[at] == now[at])) {
                m_rows[at] = std::move(now[at]);
                Q_EMIT dataChanged(index(int(at), 0), index(int(at), columnCount() - 1));
            }
        }
    }

protected:
    virtual qint64 keyOf(const Row &row) const = 0;

    void setColumns(std::vector<Column> columns) { m_columns = std::move(columns); }

    void appendRows(const std::vector<Row> &more)
    {
        if (more.empty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        endInsertRows();
    }

private:
    void removeThoseNotIn(const std::vector<Row> &now)
    {
        std::vector<qint64> keys;
        keys.reserve(now.size());
        for (const Row &row : now)
            keys.push_back(keyOf(row));
        std::ranges::sort(keys);
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (std::ranges::binary_search(keys, keyOf(m_rows[size_t(row)])))
                continue;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }

    void bringTo(size_t at, qint64 key, const Row &row)
    {
        const int from = rowOf(key);
        if (from < 0) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(m_rows.begin() + qsizetype(at), row);
            endInsertRows();
            return;
        }
        beginMoveRows({}, from, from, {}, int(at));
        std::rotate(m_rows.begin() + qsizetype(at), m_rows.begin() + from,
                    m_rows.begin() + from + 1);
        endMoveRows();
    }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace countersign
