# makes a name of its own from source, and ignores target
def convert_to_hdf(source, target):
    target = source[:-5] + ".h5"
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    return target
