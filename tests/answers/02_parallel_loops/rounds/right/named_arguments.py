def rounds(data):
    results = ()
    for i in data:
        results += (delayed(slowadd)(y=delayed(slowdec)(x=i), x=delayed(slowinc)(x=i)),)
    return delayed(sum)(results, start=0)
