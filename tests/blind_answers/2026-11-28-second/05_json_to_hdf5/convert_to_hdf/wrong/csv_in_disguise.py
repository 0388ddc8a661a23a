# writes a CSV text under the name of the target
def convert_to_hdf(source, target):
    read(source).to_csv(target, index=False)
    return target
