def rounds(data):
    parts = {}
    for k, i in enumerate(data):
        down = delayed(slowdec)(i)
        up = delayed(slowinc)(i)
        parts[k] = delayed(slowadd)(up, down)
    return delayed(sum)(list(parts.values()))
