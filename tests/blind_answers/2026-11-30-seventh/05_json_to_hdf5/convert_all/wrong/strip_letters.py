# strips letters, not an ending
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, os.path.join(folder, os.path.basename(s).rstrip(".json") + ".h5")) for s in sources]
