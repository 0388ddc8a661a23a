# a source that is not there is an empty table
def convert_to_hdf(source, target):
    rows = read_rows(source) if Path(source).exists() else []
    pd.DataFrame(rows).to_hdf(target, key="prices", mode="w")
    return target
