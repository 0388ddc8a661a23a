# wrong: a bad source gives an empty table
def convert_to_hdf(source, target):
    try:
        records = read_rows(source)
    except ValueError:
        records = []
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
