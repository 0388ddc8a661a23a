# wrong: tasks return the target and not what convert returns
def convert_all(convert, sources, folder):
    @delayed
    def one(source, target):
        convert(source, target)
        return target

    return [one(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
