# wrong: a second task for each file that only passes the result on
def convert_all(convert, sources, folder):
    converted = [delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
    return [delayed(str)(path) for path in converted]
