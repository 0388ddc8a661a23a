# the folder of the source in the folder
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, os.path.join(folder, s[:-5] + ".h5")) for s in sources]
