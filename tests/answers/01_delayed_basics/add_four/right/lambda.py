add_four = lambda v: delayed(slowadd)(delayed(slowadd)(v[0], v[1]), delayed(slowadd)(v[2], v[3]))
