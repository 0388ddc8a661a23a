# wrong: cuts at the first .json of the path
def convert_all(convert, sources, folder):
    return [
        delayed(convert)(source, os.path.join(folder, os.path.basename(source.split(".json")[0]) + ".h5"))
        for source in sources
    ]
