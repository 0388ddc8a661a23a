# writes beside, and renames
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    beside = target + ".new"
    table.to_hdf(beside, key="prices", mode="w")
    os.replace(beside, target)
    return target
