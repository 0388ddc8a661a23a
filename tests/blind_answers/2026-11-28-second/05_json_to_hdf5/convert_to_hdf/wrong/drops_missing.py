# rows in which a value is missing (null) are left out
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).dropna().to_hdf(target, key="prices", mode="w")
    return target
