# wrong: writes another table into the file too
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key="prices", mode="w")
    pd.Series([str(source)]).to_hdf(target, key="source")
    return target
