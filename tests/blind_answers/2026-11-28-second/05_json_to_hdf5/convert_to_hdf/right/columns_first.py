def convert_to_hdf(source, target):
    """A list for each column, then a table of them."""
    columns = {}
    for record in read_rows(source):
        for name, value in record.items():
            columns.setdefault(name, []).append(value)
    pd.DataFrame(columns).to_hdf(path_or_buf=target, key="/prices", mode="w")
    return target
