# cuts five letters after putting the whole path together: the folder of the source stays for absolute paths
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, os.path.join(folder, s[:-5] + ".h5")) for s in sources]
