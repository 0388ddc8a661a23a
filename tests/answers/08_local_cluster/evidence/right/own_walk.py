def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            call = error.__traceback__
            while call.tb_next:
                call = call.tb_next
            found.append(dict(call.tb_frame.f_locals))
    return found
