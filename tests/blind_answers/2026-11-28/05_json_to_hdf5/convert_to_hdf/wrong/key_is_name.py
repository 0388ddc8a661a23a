# wrong: the key is the name of the file
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_hdf(target, key=Path(source).stem, mode="w")
    return target
