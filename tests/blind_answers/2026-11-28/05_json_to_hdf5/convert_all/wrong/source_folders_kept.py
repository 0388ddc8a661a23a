# wrong: the folders of the source are kept below folder
def convert_all(convert, sources, folder):
    return [delayed(convert)(source, os.path.join(folder, source.replace(".json", ".h5"))) for source in sources]
