# wrong: the target has to be there already
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="r+")
    return target
