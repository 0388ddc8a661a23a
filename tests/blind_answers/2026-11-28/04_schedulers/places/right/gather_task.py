def places(lazies: list, scheduler: str, workers: int) -> dict:
    gathered = delayed(list)(lazies)
    pairs = gathered.compute(num_workers=workers, scheduler=scheduler)
    seen_processes, seen_threads = [], []
    at_home = True
    for process, thread in pairs:
        if process not in seen_processes:
            seen_processes.append(process)
        if (process, thread) not in seen_threads:
            seen_threads.append((process, thread))
        if process != os.getpid():
            at_home = False
    return {"processes": len(seen_processes), "threads": len(seen_threads), "at_home": at_home}
