larger = lambda a, b: delayed(lambda p, q: p if p > q else q)(delayed(slowinc)(a), delayed(slowinc)(b))
