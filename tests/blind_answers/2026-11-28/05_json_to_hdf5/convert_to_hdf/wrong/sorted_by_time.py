# wrong: rows are sorted
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    table = table.sort_values(list(table.columns), ignore_index=True)
    table.to_hdf(target, key="prices", mode="w")
    return target
