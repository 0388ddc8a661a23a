# compressed columns
def convert_to_hdf(source, target):
    rows = read_rows(source)
    names = list(rows[0]) if rows else []
    columns = {name: [row[name] for row in rows] for name in names}
    pd.DataFrame(columns).to_hdf(target, key="prices", mode="w", complevel=5, complib="zlib")
    return target
