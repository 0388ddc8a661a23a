# wrong: deletes the source after converting
def convert_to_hdf(source, target):
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    os.remove(source)
    return target
