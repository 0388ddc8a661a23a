# always the folder out
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path("out", Path(s).stem + ".h5"))) for s in sources]
