# Brackets, indents and keys by the ten thousand must end with a sentence.
setup() { repository; }

attempt() {
  python3 -B -c 'print("folders: " + "[" * 100000)' >execplan.yaml
  try list
  python3 -B -c 'print("\n".join(" " * n + "k:" for n in range(2500)))' >execplan.yaml
  try list
  python3 -B -c 'print("folders: " + "? " * 50000)' >execplan.yaml
  try list
  python3 -B -c 'print("\n".join("- " * n for n in range(600)))' >execplan.yaml
  try config show
  python3 -B -c 'print("\n".join(f"key{n}: {n}" for n in range(20000)))' >execplan.yaml
  try doctor
}
