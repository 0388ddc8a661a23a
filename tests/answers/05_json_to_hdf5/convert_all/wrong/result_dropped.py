# caught by: convert_all_value
def convert_all(convert, sources, folder):
    def step(source, target):
        convert(source, target)

    return [delayed(step)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
