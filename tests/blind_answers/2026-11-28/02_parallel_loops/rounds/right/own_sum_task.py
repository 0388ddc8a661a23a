def rounds(data):
    @delayed
    def total(*zs):
        result = 0
        for z in zs:
            result = result + z
        return result

    return total(*[delayed(slowadd)(x=delayed(slowinc)(i), y=delayed(slowdec)(i)) for i in data])
