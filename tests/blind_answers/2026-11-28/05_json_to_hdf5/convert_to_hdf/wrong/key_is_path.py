# wrong: the key is the path of the source
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_hdf(target, key=source, mode="w")
    return target
