# columns in the order of the alphabet
def convert_to_hdf(source, target):
    read(source).sort_index(axis=1).to_hdf(target, key="prices", mode="w")
    return target
