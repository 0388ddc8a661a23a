# wrong: appends to the rows of an old target
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key="prices", mode="a", append=True, format="table")
    return target
