# append=False, and the mode as it is
def convert_to_hdf(source, target):
    read(source).to_hdf(target, key="prices", append=False)
    return target
