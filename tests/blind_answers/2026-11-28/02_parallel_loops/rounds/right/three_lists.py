def rounds(data):
    ups = [delayed(slowinc)(i) for i in data]
    downs = [delayed(slowdec)(i) for i in data]
    both = [delayed(slowadd)(x, y) for x, y in zip(ups, downs)]
    return delayed(sum)(both)
