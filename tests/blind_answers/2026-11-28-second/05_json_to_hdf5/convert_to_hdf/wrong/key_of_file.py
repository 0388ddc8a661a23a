# the key is the name of the file
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key=Path(source).stem.replace(".", "_"), mode="w")
    return target
