# rows that are equal are kept once only
def convert_to_hdf(source, target):
    read(source).drop_duplicates().to_hdf(target, key="prices", mode="w")
    return target
