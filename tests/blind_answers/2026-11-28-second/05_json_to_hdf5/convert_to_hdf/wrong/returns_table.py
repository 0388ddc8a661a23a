# returns the table, not target
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key="prices", mode="w")
    return table
