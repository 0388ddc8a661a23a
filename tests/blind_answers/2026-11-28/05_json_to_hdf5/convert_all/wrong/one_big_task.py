# wrong: one task converts all files
def convert_all(convert, sources, folder):
    def all_of_them():
        return [convert(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]

    return [delayed(all_of_them)()]
