# caught by: convert_all_value
def convert_all(convert, sources, folder):
    def twice(source, target):
        convert(source, target)
        return convert(source, target)

    return [delayed(twice)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
