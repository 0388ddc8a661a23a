rounds = lambda data: delayed(lambda results: sum(results))(
    [delayed(lambda x, y: slowadd(x, y))(delayed(slowinc)(i), delayed(slowdec)(i)) for i in data]
)
