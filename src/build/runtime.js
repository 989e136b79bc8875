/*
 * Shorter stand-ins for functions of TeaVM's runtime and class library. Each takes the place of the function of the same name and
 * parameters; a number TeaVM puts at the end of a name to tell overloads apart is left out. Java's strings are JavaScript's here,
 * a StringBuilder holds one, a class is no object, and an array is JavaScript's.
 */
$rt_str = str => str;
$rt_ustr = str => str;
$rt_cls = cls => null;
$rt_eraseClinit = target => 0;
$rt_throw = ex => {
    throw ex;
};
$rt_exception = ex => ex;
$rt_wrapException = err => err;
$rt_fillNativeException = ex => 0;
$rt_fillStack = (err, ex) => 0;
$rt_mainStarter = f => args => f(null);
$rt_isInstance = (obj, cls) => !!obj && !!obj[cls];
$rt_arraycls = cls => null;
$rt_createArray = (cls, sz) => new Array(sz).fill(null);
$rt_createIntArrayFromData = data => new Int32Array(data);
$rt_createDoubleArrayFromData = data => new Float64Array(data);
jl_String__init_ = $this => "";
jl_String__init_ = ($this, $characters) => $rt_fullArrayToString($characters);
jl_String__init_ = (var$0, var$1) => var$1;
jl_String__init_ = (var$0, var$1, $offset, $count) => $rt_charArrayToString(var$1, $offset, $offset + $count);
jl_String_$callClinit = () => 0;
jl_String_fromArray = $characters => $rt_fullArrayToString($characters);
jl_String_charAt = ($this, $index) => $this.charCodeAt($index);
jl_String_startsWith = ($this, $prefix) => $this.startsWith($prefix) ? 1 : 0;
jl_String_indexOf = ($this, $ch, $fromIndex) => $this.indexOf(String.fromCharCode($ch), $fromIndex);
jl_String_substring = ($this, $beginIndex, $endIndex) => $this.substring($beginIndex, $endIndex);
jl_String_replace = ($this, $target, $replacement) => $this.split($target).join($replacement);
jl_String_trim = $this => $this.replace(/^[\0- ]+|[\0- ]+$/g, "");
jl_String_equals = ($this, $other) => $this === $other ? 1 : 0;
jl_String_hashCode = $this => {
    let hash = 0;
    for (let i = 0; i < $this.length; i++) {
        hash = Math.imul(31, hash) + $this.charCodeAt(i) | 0;
    }
    return hash;
};
jl_String_repeat = ($this, $count) => $this.repeat($count);
jl_StringBuilder__init_ = $this => {
    $this.$text = "";
};
jl_StringBuilder__init_ = ($this, $value) => {
    $this.$text = $value;
};
jl_StringBuilder_append = ($this, $obj) => {
    $this.$text += $obj;
    return $this;
};
jl_StringBuilder_append = ($this, $string) => {
    $this.$text += $string;
    return $this;
};
jl_StringBuilder_append = ($this, $value) => {
    $this.$text += $value;
    return $this;
};
jl_StringBuilder_append = ($this, $s) => {
    $this.$text += $s;
    return $this;
};
jl_StringBuilder_append = ($this, $c) => {
    $this.$text += String.fromCharCode($c);
    return $this;
};
jl_StringBuilder_append = ($this, $b) => {
    $this.$text += $b ? "true" : "false";
    return $this;
};
jl_StringBuilder_charAt = ($this, var$1) => $this.$text.charCodeAt(var$1);
jl_StringBuilder_toString = $this => $this.$text;
ju_Arrays_copyOf = ($original, $newLength) => {
    let $data = $original.slice(0, $newLength);
    while ($data.length < $newLength) {
        $data.push(null);
    }
    return $data;
};
ju_TemplateCollections$ImmutableArrayList__init_ = var_0 => var_0;
ju_TemplateCollections$ImmutableArrayList_get = ($this, $index) => $this[$index];
ju_TemplateCollections$ImmutableArrayList_size = $this => $this.length;
ju_TemplateCollections$TwoElementsList_get = ($this, $index) => $this[$index];
ju_TemplateCollections$TwoElementsList_size = $this => 2;
ju_TemplateCollections$SingleElementList_get = ($this, $index) => $this[0];
ju_TemplateCollections$SingleElementList_size = $this => 1;
ju_Collections$3_size = $this => 0;
ju_ArrayList__init_ = () => [];
ju_ArrayList_add = ($this, $element) => $this.push($element);
ju_ArrayList_add = ($this, $index, $element) => $this.splice($index, 0, $element);
ju_ArrayList_remove = ($this, $index) => $this.splice($index, 1)[0];
ju_AbstractList_iterator = $this => $this.slice();
ju_AbstractList$1_hasNext = $this => $this.length > 0;
ju_AbstractList$1_next = $this => $this.shift();
jlr_Array_newInstance = ($componentType, $length) => $rt_createArray(0, $length);
jl_Class_getComponentType = $this => null;
jl_Object_getClass = $this => null;
jl_System_arraycopy = ($src, $srcPos, $dest, $destPos, $length) => jl_System_doArrayCopy($src, $srcPos, $dest, $destPos, $length);
jl_System_fastArraycopy = ($src, $srcPos, $dest, $destPos, $length) => jl_System_doArrayCopy($src, $srcPos, $dest, $destPos, $length);
otji_JSWrapper_wrap = $jsNumber => $jsNumber;
otji_JSWrapper_unwrap = $o => $o;
otji_JSWrapper_maybeUnwrap = $o => $o;
otjc_JSObjects_isUndefined = $object => $object === void 0 ? 1 : 0;
